import { type Reference, type Unknown, unknown } from '../../model/value.ts'

/** What a string is put together from. */
export type Part = string | Unknown | Reference

const OPENING = '{{resolve:'
const CLOSING = '}}'

export const mentionsDynamicReference = (text: string): boolean =>
  text.length > OPENING.length && text.includes(OPENING)

/** Whether one may begin here; what it names may be composed of further parts. */
export const opensDynamicReference = (part: Part): boolean =>
  typeof part === 'string' && part.includes(OPENING)

/**
 * Replaces `{{resolve:service:…}}` by something unknown, also where the name in it is composed of
 * parts. What is not closed, or names no service that CloudFormation asks, is text.
 * Source: "Get values stored in other services using dynamic references", CloudFormation user guide.
 *
 * @param place tells parameters of the same name in different accounts or regions apart
 */
export function replaceDynamicReferences(parts: readonly Part[], place: string): readonly Part[] {
  const replaced: Part[] = []
  let rest = parts
  for (;;) {
    const opening = find(rest, OPENING, 0, 0)
    if (opening === null) return [...replaced, ...rest]
    const closing = find(rest, CLOSING, opening.part, opening.at + OPENING.length)
    if (closing === null) return [...replaced, ...rest]
    const inner = between(rest, { ...opening, at: opening.at + OPENING.length }, closing)
    const found = lookUp(inner, place)
    const end = { ...closing, at: closing.at + CLOSING.length }
    replaced.push(...before(rest, opening), ...(found ? [found] : between(rest, opening, end)))
    rest = after(rest, end)
  }
}

interface Spot {
  readonly part: number
  readonly at: number
}

function find(parts: readonly Part[], wanted: string, part: number, from: number): Spot | null {
  for (let index = part; index < parts.length; index += 1) {
    const text = parts[index]
    if (typeof text !== 'string') continue
    const at = text.indexOf(wanted, index === part ? from : 0)
    if (at >= 0) return { part: index, at }
  }
  return null
}

const before = (parts: readonly Part[], to: Spot): readonly Part[] =>
  between(parts, { part: 0, at: 0 }, to)

const after = (parts: readonly Part[], from: Spot): readonly Part[] =>
  between(parts, from, { part: parts.length, at: 0 })

function between(parts: readonly Part[], from: Spot, to: Spot): readonly Part[] {
  return parts.slice(from.part, to.part + 1).flatMap((part, offset): readonly Part[] => {
    const index = from.part + offset
    if (typeof part !== 'string') return index === to.part ? [] : [part]
    const cut = part.slice(
      index === from.part ? from.at : 0,
      index === to.part ? to.at : part.length,
    )
    return cut === '' ? [] : [cut]
  })
}

const SERVICE = /^(ssm|ssm-secure|secretsmanager):/

function lookUp(inner: readonly Part[], place: string): Unknown | null {
  const [first] = inner
  const service = typeof first === 'string' ? SERVICE.exec(first)?.[1] : undefined
  if (service === undefined) return null
  // Only a name without holes tells that two references mean the same.
  const more =
    inner.length === 1 ? { source: `${place}\n${OPENING}${String(first)}${CLOSING}` } : {}
  if (service === 'ssm') {
    return unknown('runtime', 'it is read from the Parameter Store at deployment', more)
  }
  const keeper = service === 'secretsmanager' ? 'Secrets Manager' : 'the Parameter Store'
  return unknown('secret', `it is a secret that ${keeper} fills in at deployment`, more)
}
