/** The names in a text that lists them, separated by white space. */
export const namesIn = (words: string | undefined): readonly string[] =>
  words?.split(/\s+/).filter((word) => word !== '') ?? []

/** `kms_key_id` is `KmsKeyId`. */
export function pascalCase(name: string): string {
  const known = written.get(name)
  if (known !== undefined) return known
  const pascal = name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')
  if (written.size < MOST_KEPT) written.set(name, pascal)
  return pascal
}

/** The same few names stand in every resource; an input can hold any number of others. */
const written = new Map<string, string>()
const MOST_KEPT = 4096
