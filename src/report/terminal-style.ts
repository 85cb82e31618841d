import type { FindingState } from './group-findings.ts'
import type { ReportOptions } from './report-options.ts'

/** ANSI "select graphic rendition" numbers. */
const codes = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const
export type Paint = keyof typeof codes

export interface Style {
  readonly paint: (text: string, ...paints: readonly Paint[]) => string
  readonly signs: Readonly<Record<FindingState, string>>
  readonly dot: string
  readonly bar: string
  readonly hook: string
  readonly pointer: string
  readonly ellipsis: string
  readonly width: number
}

export const stateColours: Readonly<Record<FindingState, Paint>> = {
  blocks: 'red',
  warns: 'yellow',
  unknown: 'cyan',
  known: 'dim',
  waived: 'dim',
}

/** Colours and signs; colour never says anything that a word doesn't. */
export function terminalStyle(options: ReportOptions): Style {
  const paint: Style['paint'] = (text, ...paints) =>
    options.colour && text !== ''
      ? `\u001b[${paints.map((name) => codes[name]).join(';')}m${text}\u001b[0m`
      : text
  const width = Math.max(60, options.width)
  return options.unicode
    ? {
        paint,
        width,
        signs: { blocks: '✖', warns: '▲', unknown: '?', known: '·', waived: '○' },
        dot: ' · ',
        bar: '│',
        hook: '╰──',
        pointer: '›',
        ellipsis: '…',
      }
    : {
        paint,
        width,
        signs: { blocks: 'x', warns: '!', unknown: '?', known: '.', waived: 'o' },
        dot: ' - ',
        bar: '|',
        hook: '`--',
        pointer: '>',
        ellipsis: '...',
      }
}
