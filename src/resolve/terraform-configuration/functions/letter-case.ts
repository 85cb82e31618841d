/**
 * Letters in the other case as Go has them: each by itself, and never more than one for one. `ß` has no
 * upper case, and a sigma is the same at the end of a word.
 */
export const lowerCase = (text: string): string => changed(text, lower)
export const upperCase = (text: string): string => changed(text, upper)

function changed(text: string, change: (letter: string) => string): string {
  return /^\p{ASCII}*$/u.test(text)
    ? change(text)
    : Array.from(text, (one) => only(one, change(one))).join('')
}

const lower = (text: string): string => text.toLowerCase()
const upper = (text: string): string => text.toUpperCase()

function only(letter: string, made: string): string {
  if (letter === 'İ') return 'i'
  return [...made].length === 1 ? made : letter
}

/**
 * The first letter of each word in upper case: words begin after anything of ASCII that is no letter,
 * digit or underscore, and after other blanks.
 */
export function titleCase(text: string): string {
  let isStart = true
  return Array.from(text, (letter) => {
    const made = isStart ? upperCase(letter) : letter
    isStart = letter <= '\x7f' ? !/\w/.test(letter) : /[\p{Z}\x85]/u.test(letter)
    return made
  }).join('')
}
