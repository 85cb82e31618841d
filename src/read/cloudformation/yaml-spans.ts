import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import { ABSENT, eventAt, type NodeEvent, type YamlSource } from './yaml-source.ts'

/** Where the node of each event lies: offsets `[start, end)` with its tag and anchor. */
export interface Spans {
  /** The event that closes a map or list; a scalar's or alias's own. */
  readonly close: Int32Array
  readonly start: Int32Array
  readonly end: Int32Array
}

/** A map or list whose end isn't reached yet. */
interface Open {
  readonly index: number
  readonly closing: string | null
  readonly isMap: boolean
  /** Nodes in it so far: in a map, keys and values by turns. */
  count: number
}

/**
 * Finds where nodes begin and end. The events tell where scalars lie, but not what closes a
 * collection, nor where an empty value stands; the gaps between scalars tell those.
 */
export function measureSpans(source: YamlSource): Spans {
  const { text, events } = source
  const close = new Int32Array(events.length)
  const start = new Int32Array(events.length)
  const end = new Int32Array(events.length)
  const opened: Open[] = []
  /** The offset after everything seen so far. */
  let settled = 0

  for (let index = source.document + 1; index < events.length; index++) {
    const event = eventAt(source, index)
    if (event.type === EVENT_ID.DOCUMENT) break
    if (event.type === EVENT_ID.POP) {
      const open = opened.pop()
      if (open === undefined) break
      if (open.closing !== null) settled = skipGap(text, settled, isBeforeBracket) + 1
      close[open.index] = index
      end[open.index] = settled
      continue
    }
    const parent = opened.at(-1)
    if (parent !== undefined) parent.count++
    close[index] = index
    if (event.type === EVENT_ID.SCALAR) {
      const span = spanOfScalar(text, event, settled, roleIn(parent))
      start[index] = span.start
      end[index] = settled = span.end
    } else if (event.type === EVENT_ID.ALIAS) {
      start[index] = event.anchorStart - 1
      end[index] = settled = event.anchorEnd
    } else {
      start[index] = propertiesOf(event)?.start ?? event.start
      const closing = closingOf(text, event)
      opened.push({ index, closing, isMap: event.type === EVENT_ID.MAPPING, count: 0 })
      settled = closing === null ? event.start : event.start + 1
    }
  }
  return { close, start, end }
}

type Role = 'key' | 'value' | 'item' | 'root'

function roleIn(parent: Open | undefined): Role {
  if (parent === undefined) return 'root'
  if (!parent.isMap) return 'item'
  return parent.count % 2 === 1 ? 'key' : 'value'
}

/** The offset of the first character that is neither in a comment nor filler. */
function skipGap(text: string, from: number, isFiller: (character: string) => boolean): number {
  let at = from
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '#' && (at === 0 || BLANK.test(text.charAt(at - 1)))) {
      while (at < text.length && !LINE_BREAK.test(text.charAt(at))) at++
    } else if (isFiller(character)) {
      at++
    } else {
      break
    }
  }
  return at
}

const BLANK = /\s/
const LINE_BREAK = /[\n\r]/

const isBlank = (character: string): boolean => BLANK.test(character)
/** What may stand between the last value and the bracket that closes its collection. */
const isBeforeBracket = (character: string): boolean => character !== ']' && character !== '}'
/** What may stand between a key, a dash or a `---` and the sign of a block scalar. */
const isBeforeBlock = (character: string): boolean => character !== '|' && character !== '>'

/** Null for a block, and for a pair that stands in a list without braces: `[a: b]`. */
function closingOf(text: string, event: Exclude<NodeEvent, { type: 4 | 5 }>): string | null {
  if (event.style !== COLLECTION_STYLE.FLOW) return null
  if (event.type === EVENT_ID.SEQUENCE) return ']'
  return text.charAt(event.start) === '{' ? '}' : null
}

/** The extent of a node's anchor and tag. */
function propertiesOf(event: {
  readonly anchorStart: number
  readonly anchorEnd: number
  readonly tagStart: number
  readonly tagEnd: number
}): { readonly start: number; readonly end: number } | null {
  const anchor = event.anchorStart === ABSENT ? null : event.anchorStart - 1
  const tag = event.tagStart === ABSENT ? null : event.tagStart
  if (anchor === null && tag === null) return null
  return {
    start: Math.min(anchor ?? Infinity, tag ?? Infinity),
    end: Math.max(event.anchorEnd, event.tagEnd),
  }
}

function spanOfScalar(
  text: string,
  event: ScalarEvent,
  settled: number,
  role: Role,
): { readonly start: number; readonly end: number } {
  const properties = propertiesOf(event)
  if (event.valueStart === ABSENT) return properties ?? spanOfNothing(text, settled, role)
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return { start: properties?.start ?? event.valueStart, end: event.valueEnd }
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return { start: properties?.start ?? event.valueStart - 1, end: event.valueEnd + 1 }
    default: {
      const header = skipGap(text, properties?.end ?? settled, isBeforeBlock)
      let end = event.valueEnd
      while (end > header + 1 && isBlank(text.charAt(end - 1))) end--
      return { start: properties?.start ?? header, end }
    }
  }
}

/** An empty value lies on the `:` or `-` that it follows. */
function spanOfNothing(
  text: string,
  settled: number,
  role: Role,
): { readonly start: number; readonly end: number } {
  const at = skipGap(text, settled, isBlank)
  const sign = role === 'value' ? ':' : role === 'item' ? '-' : ''
  return sign !== '' && text.charAt(at) === sign
    ? { start: at, end: at + 1 }
    : { start: settled, end: settled }
}
