import type { AccessChange } from '../model/access-change.ts'
import type { Decision } from '../model/decision.ts'
import { wrapText } from './display-width.ts'
import { codeSpan, tableCell } from './markdown-text.ts'
import type { Style } from './terminal-style.ts'
import { visible } from './visible-text.ts'
import { count, place, worldText } from './wording.ts'

const signs: Readonly<Record<AccessChange['kind'], string>> = {
  gained: '+',
  lost: '-',
  unknown: '?',
}

/** `Access: 2 gained, 1 lost, 1 not known.`; null where it wasn't asked. */
export function accessNote({ change }: Decision): string | null {
  const access = change?.access
  if (access === undefined) return null
  const of = (kind: AccessChange['kind']) => access.filter((one) => one.kind === kind).length
  if (access.length === 0) return 'Access: the policies allow what they allowed.'
  const open = of('unknown') === 0 ? '' : `, ${count(of('unknown'), 'change')} not known`
  return `Access: ${of('gained')} gained, ${of('lost')} lost${open}.`
}

/** For a terminal: a line for each grant with the request that proves it below. */
export function accessLines({ change }: Decision, style: Style): readonly string[] {
  return (change?.access ?? []).flatMap((row) => {
    const { kind } = row
    const colour = kind === 'gained' ? 'red' : kind === 'lost' ? 'green' : 'cyan'
    const label = kind === 'unknown' ? 'not known' : kind
    const head = `${visible(row.to || row.holder, 200)}: ${whatOf(row)}`
    const tail = [
      ...exampleParts(row),
      ...(Object.keys(row.witness).length === 0 ? [] : [`when ${worldText(row.witness)}`]),
    ]
    const below = [
      ...(tail.length === 0 ? [] : [tail.join(', ')]),
      `${visible(row.reason)}${row.remedy === null ? '' : `; give ${visible(row.remedy, 200)}`}`,
      `${place(row)}  ${visible(row.address, 200)}`,
    ]
    return [
      ...wrapText(head, style.width - 12).map((line, index) =>
        index === 0
          ? `${style.paint(`${signs[kind]} ${label.padEnd(9)}`, colour)} ${line}`
          : `${' '.repeat(12)}${line}`,
      ),
      ...below.flatMap((text) =>
        wrapText(text, style.width - 12).map((line) => `${' '.repeat(12)}${line}`),
      ),
    ]
  })
}

/** `s3:GetObject on arn:aws:s3:::logs/*` */
export const whatOf = ({ example, holder }: AccessChange): string =>
  example === null
    ? `what ${visible(holder, 200)} may do`
    : `${visible(example.action, 200)} on ${visible(example.resource, 300)}`

/** Who else may, and with what in the request. */
export function exampleParts({ example, to }: AccessChange): readonly string[] {
  if (example === null) return []
  const carried = Object.entries(example.context).map(
    ([key, value]) => `${visible(key, 200)} ${visible(value, 200)}`,
  )
  return [
    ...(example.principal === null || example.principal === to
      ? []
      : [`such as ${visible(example.principal, 200)}`]),
    ...(carried.length === 0 ? [] : [`with ${carried.join(' and ')}`]),
  ]
}

/** Rows of a Markdown table, for the job summary. */
export const accessRows = ({ change }: Decision): readonly string[] =>
  (change?.access ?? []).map((row) => {
    const { kind, example } = row
    const what =
      example === null
        ? codeSpan(row.reason)
        : `${codeSpan(example.action)} on ${codeSpan(example.resource)}`
    const how = [
      ...exampleParts(row),
      ...(Object.keys(row.witness).length === 0 ? [] : [`when ${worldText(row.witness)}`]),
    ]
    const cells = [
      labels[kind],
      codeSpan(row.to || row.holder),
      what,
      how.length === 0 ? '' : codeSpan(how.join(', ')),
      `${codeSpan(place(row))} ${codeSpan(row.address)}`,
    ]
    return `| ${cells.map(tableCell).join(' | ')} |\n`
  })

const labels: Readonly<Record<AccessChange['kind'], string>> = {
  gained: '➕ gained',
  lost: '➖ lost',
  unknown: '❔ not known',
}
