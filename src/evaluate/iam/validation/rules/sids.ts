import { error, type Fault, suggestion, warning } from '../fault.ts'
import { quote } from '../node.ts'
import type { Reading } from '../reading.ts'

/** IAM wants the ids of statements unique and plain; other services only recommend it. */
export function* checkSids({ statements, kind }: Reading): Iterable<Fault> {
  const seen = new Set<string>()
  for (const { node } of statements) {
    const sid = node.members.get('Sid')
    if (sid === undefined || sid.kind === 'open') continue
    if (sid.kind !== 'text') {
      yield error('Data type mismatch', sid, `${quote(sid)} is not a text`)
      continue
    }
    const { text } = sid
    if (text === '') yield suggestion('Empty Sid value', sid, 'Sid is empty')
    else if (kind !== 'resource' && !/^[A-Za-z0-9]*$/.test(text)) {
      const says = `Sid ${quote(sid)} has other characters than letters and digits`
      yield error('Unsupported Sid', sid, says)
    }
    if (text !== '' && seen.has(text)) {
      const says = `another statement has the Sid ${quote(sid)}`
      yield kind === 'resource'
        ? warning('Unique Sids recommended', sid, says)
        : error('Unique Sids required', sid, says)
    }
    seen.add(text)
  }
}
