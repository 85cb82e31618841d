const LONGEST_NAME = 80

/** A name from an input as a message shows it: on one line, its end where it is long. */
export function showName(name: string): string {
  const tail = name.length > LONGEST_NAME ? `…${name.slice(1 - LONGEST_NAME)}` : name
  return `\`${tail.replaceAll(/[\p{C}\p{Zl}\p{Zp}`]/gu, '\uFFFD')}\``
}
