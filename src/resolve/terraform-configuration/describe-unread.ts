/** A clause of what wasn't read as a sentence that says what follows from it, and what to do. */
export function describeUnread(clause: string): string {
  if (!clause.startsWith('module ')) return `${clause}.`
  const sentence = `M${clause.slice(1)}: its resources were not judged.`
  return clause.endsWith('is not on disk')
    ? `${sentence} Run \`terraform init\`, or give a plan.`
    : `${sentence} Give a plan.`
}
