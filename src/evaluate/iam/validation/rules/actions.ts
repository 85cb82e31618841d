import { nearestWord } from '../../../../model/nearest-word.ts'
import { publishedService } from '../../data/actions.ts'
import { error, type Fault, suggestion } from '../fault.ts'
import { quote, type TextNode } from '../node.ts'
import type { Reading } from '../reading.ts'
import { covers, type Steps } from './covers.ts'

/** Actions against those that AWS publishes (Service Authorization Reference). */
export function* checkActions({ statements, steps }: Reading): Iterable<Fault> {
  for (const { actions } of statements) {
    for (const action of actions.texts) yield* checkAction(action, steps)
    yield* redundant(actions.texts, steps)
  }
}

function* checkAction(action: TextNode, steps: Steps): Iterable<Fault> {
  const { text } = action
  if (text === '*' || text.includes('${')) return
  const [prefix = '', name, ...rest] = text.split(':')
  if (name === undefined || rest.length > 0 || name === '' || prefix === '') {
    const says = `${quote(action)} is not of the form service:Name`
    yield error('Invalid action', action, says)
    return
  }
  if (/[*?]/.test(prefix)) {
    const says = `${quote(action)} is about every service whose name is like that, later ones too`
    yield suggestion('Wildcard in service name', action, says)
    return
  }
  const service = publishedService(prefix.toLowerCase())
  if (service === null) {
    const says = `AWS publishes no service ${quote({ ...action, text: prefix })}`
    yield error('Invalid service in action', action, says)
    return
  }
  if (/[*?]/.test(name)) {
    const pattern = name.toLowerCase()
    const isLike = (known: string) => covers(pattern, known, steps)
    if ([...service.actions.keys()].some(isLike) || steps.left < 0) return
    yield error('Invalid action', action, `${quote(action)} is like no action that AWS publishes`)
    return
  }
  if (service.actions.has(name.toLowerCase())) return
  const near = nearest(name, [...service.actions.values()], steps)
  const hint = near === null ? '' : `; did you mean ${prefix}:${near}?`
  const says = `AWS publishes no action ${quote(action)}${hint}`
  yield error('Invalid action', action, says)
}

/** The search costs about as much as a hundred thousand comparisons of characters. */
const ofSearch = 100_000

function nearest(
  name: string,
  published: readonly { readonly name: string }[],
  steps: Steps,
): string | null {
  if (steps.left < ofSearch || name.length > longestName) return null
  steps.left -= ofSearch
  return nearestWord(
    name,
    published.map((known) => known.name.slice(known.name.indexOf(':') + 1)),
  )
}

/** No action has a name as long. */
const longestName = 256

/** One that another one of the same statement takes in whole. */
function* redundant(actions: readonly TextNode[], steps: Steps): Iterable<Fault> {
  if (actions.length > mostCompared) return
  for (const [index, action] of actions.entries()) {
    const own = action.text.toLowerCase()
    const wider = actions.find(({ text }, other) => {
      if (other === index) return false
      const lower = text.toLowerCase()
      return lower === own ? other < index : covers(lower, own, steps)
    })
    if (wider === undefined || action.text.includes('${')) continue
    const isSame = wider.text.toLowerCase() === own
    const says = isSame
      ? `${quote(action)} stands twice`
      : `${quote(action)} is in ${quote(wider)} already`
    yield suggestion('Redundant action', action, says)
  }
}

/** Longer lists are not compared with themselves. */
const mostCompared = 300
