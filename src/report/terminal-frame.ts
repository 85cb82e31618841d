import type { Excerpt, Finding } from '../model/decision.ts'
import { cutText, displayWidth, wrapText } from './display-width.ts'
import { excerptLines } from './excerpt-lines.ts'
import type { Style } from './terminal-style.ts'
import { visible } from './visible-text.ts'

const gutter = 10

/**
 * The lines around a finding with their numbers, and under its line what is wrong there. At most
 * seven lines of source.
 */
export function frame(
  finding: Finding,
  excerpt: Excerpt,
  message: string,
  style: Style,
): readonly string[] {
  const { line, column } = finding.verdict
  const shift = columnShift(finding, excerpt, style)
  return excerptLines(excerpt, line).flatMap(({ number, text }) => {
    const source = cutText(
      visibleSource(text.slice(shift)),
      style.width - gutter - 1,
      style.ellipsis,
    )
    const start = shift > 0 && source !== '' ? style.ellipsis + source.slice(1) : source
    if (number !== line)
      return [`${numbered(number, ' ', style)} ${style.paint(start, 'dim')}`.trimEnd()]
    const before = visibleSource(text.slice(shift, Math.max(shift, (column ?? 1) - 1)))
    return [
      `${numbered(number, style.pointer, style)} ${start}`.trimEnd(),
      ...hooked(message, displayWidth(before), style),
    ]
  })
}

/** Tabs keep their place as indentation; everything else that can't be seen is escaped. */
const visibleSource = (text: string) => visible(text.replaceAll('\t', '  '), 4000)

/** A line is shifted when the place of the finding would not be seen, as in a template of one line. */
function columnShift({ verdict }: Finding, excerpt: Excerpt, style: Style): number {
  const { line, column } = verdict
  if (line === null || column === null) return 0
  const text = excerpt.lines[line - excerpt.firstLine] ?? ''
  const room = style.width - gutter - 20
  return displayWidth(visibleSource(text.slice(0, column - 1))) > room ? column - 21 : 0
}

function numbered(number: number, pointer: string, style: Style): string {
  const mark = pointer === ' ' ? ' ' : style.paint(pointer, 'red', 'bold')
  return `  ${mark}${style.paint(`${String(number).padStart(4)} ${style.bar}`, 'dim')}`
}

function hooked(message: string, indent: number, style: Style): readonly string[] {
  const room = style.width - gutter - style.hook.length - 1
  // Far to the right the message would be a column of single words.
  const at = Math.min(indent, Math.max(0, room - 40))
  return wrapText(message, room - at).map((part, index) => {
    const lead = index === 0 ? style.paint(style.hook, 'red') : ' '.repeat(style.hook.length)
    return `${' '.repeat(8)}${style.paint(style.bar, 'dim')} ${' '.repeat(at)}${lead} ${part}`
  })
}
