import type { Value } from '../../../model/value.ts'
import { listOf, mapOf } from '../bounds.ts'
import { refuse } from './function-type.ts'

const CELL = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r?\n|$)/y

/** RFC 4180: the first line names the columns; empty lines are none. */
export function parseCsv(text: string): Value {
  const [names, ...records] = rowsOf(text).filter((row) => row.length > 1 || row[0] !== '')
  if (names === undefined) return refuse('takes a line with the names of the columns')
  if (new Set(names).size < names.length) return refuse('takes columns of different names')
  if (records.some((record) => record.length !== names.length)) {
    return refuse('takes lines of as many cells as the first one has')
  }
  return listOf(records.map((record) => mapOf(names.map((name, at) => [name, record[at] ?? '']))))
}

function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  CELL.lastIndex = 0
  for (;;) {
    const match = CELL.exec(text)
    if (match === null) return refuse('takes cells with all or none of their text in quotes')
    const [, quoted, plain = '', end] = match
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '') return rows
    if (end !== ',') rows.push([])
  }
}
