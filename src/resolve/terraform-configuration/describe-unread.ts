/** A clause of what wasn't read as a sentence that says what follows from it, and what to do. */
export function describeUnread(clause: string): string {
  const sentence = clause.charAt(0).toUpperCase() + clause.slice(1)
  if (clause.endsWith('is not on disk')) {
    return `${sentence}: its resources were not judged. Run \`terraform init\`, or give a plan.`
  }
  return clause.startsWith('module ')
    ? `${sentence}: its resources were not judged. Give a plan.`
    : `${sentence}.`
}
