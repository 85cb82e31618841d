import {
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml'
import { InputError } from '../../model/input-error.ts'
import { functionOfTag } from './tags.ts'
import type { YamlEvents } from './yaml-events.ts'

/** One document of a YAML text. */
export interface YamlSource extends YamlEvents {
  /** The event that opens the document with content; -1 where there is none. */
  readonly document: number
  /** `%TAG` directives of that document. */
  readonly handles: ReadonlyMap<string, string>
  /** Tags that were met, by how they are written: there are few, at many nodes. */
  readonly tags: Map<string, Tag>
}

/** A node's tag: a function's short form, a type of YAML's own (`str` for `!!str`), or neither. */
export type Tag =
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'core'; readonly name: string }
  | { readonly kind: 'foreign' }

export type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>

/** What stays where a property of an event is absent. */
export const ABSENT = -1

const CORE = 'tag:yaml.org,2002:'

export function eventAt(source: YamlEvents, index: number): Event {
  const event = source.events[index]
  if (event === undefined) throw new Error('The stream of YAML events ended too early.')
  return event
}

/** Where a node is, near enough for a message. */
export function offsetOf(event: Event): number {
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1
  if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return 0
  if (event.tagStart !== ABSENT) return event.tagStart
  if (event.anchorStart !== ABSENT) return event.anchorStart - 1
  if (event.type !== EVENT_ID.SCALAR) return event.start
  const isQuoted =
    event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
  return Math.max(isQuoted ? event.valueStart - 1 : event.valueStart, 0)
}

export const yamlError = (source: YamlSource, message: string, offset: number): InputError =>
  new InputError(message, source.positionAt(offset))

export function scalarText(source: YamlSource, event: ScalarEvent): string {
  if (event.fast) return source.text.slice(event.valueStart, event.valueEnd)
  const value = getScalarValue(source.text, event)
  return value.endsWith('\n') && endsOpenLine(source.text, event) ? value.slice(0, -1) : value
}

/** Whether a block's last line is the text's last and no line break ends it: the parser adds one. */
function endsOpenLine(text: string, event: ScalarEvent): boolean {
  const isBlock =
    event.style === SCALAR_STYLE.LITERAL_BLOCK || event.style === SCALAR_STYLE.FOLDED_BLOCK
  if (!isBlock || event.valueEnd < text.length) return false
  const lineStart = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  return text.length - lineStart > Math.max(event.indent, 0)
}

export const anchorName = (
  source: YamlSource,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string => source.text.slice(event.anchorStart, event.anchorEnd)

/** The tag of a node; null where it has none, or only `!`, which says no more than that it is no plain scalar. */
export function tagOf(
  source: YamlSource,
  event: { readonly tagStart: number; readonly tagEnd: number },
): Tag | null {
  if (event.tagStart === ABSENT) return null
  const written = source.text.slice(event.tagStart, event.tagEnd)
  if (written === '!') return null
  const known = source.tags.get(written)
  if (known !== undefined) return known
  const tag = readTag(fullTag(written, source.handles))
  source.tags.set(written, tag)
  return tag
}

function readTag(tag: string): Tag {
  if (tag.startsWith('!')) return { kind: 'function', name: functionOfTag(tag.slice(1)) }
  return tag.startsWith(CORE) ? { kind: 'core', name: tag.slice(CORE.length) } : { kind: 'foreign' }
}

function fullTag(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith('!<')) return decode(written.slice(2, -1))
  const handle = written.slice(0, written.indexOf('!', 1) + 1) || '!'
  const prefix = handles.get(handle) ?? (handle === '!!' ? CORE : handle)
  return prefix + decode(written.slice(handle.length))
}

function decode(written: string): string {
  if (!written.includes('%')) return written
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

export function handlesOf(document: DocumentEvent): ReadonlyMap<string, string> {
  return new Map(
    document.directives.flatMap((directive) =>
      directive.kind === 'tag' ? [[directive.handle, directive.prefix] as const] : [],
    ),
  )
}
