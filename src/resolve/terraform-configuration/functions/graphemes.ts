/** Texts in which each character is one that people see. */
const SIMPLE = /^[\t\n\x20-\x7e]*$/

let segmenter: Intl.Segmenter | undefined

/** What people see as single characters, which is what Terraform counts: `é` in two code points is one. */
export function charactersOf(text: string): string[] {
  if (SIMPLE.test(text)) return [...text]
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
