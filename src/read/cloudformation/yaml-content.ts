import { type AliasEvent, EVENT_ID, SCALAR_STYLE, type ScalarEvent } from 'js-yaml'
import type { Raw, TextFault } from '../../model/document.ts'
import { isCollectionType, resolveTyped } from './core-tag.ts'
import { twice } from './duplicate-keys.ts'
import { MAX_DEPTH, MAX_EXPANDED_SIZE, MOST_FAULTS, TOO_DEEP } from './limits.ts'
import { mergeMaps, newMap } from './merge-maps.ts'
import { resolvePlain } from './plain-scalar.ts'
import { isMergeKey, keyText } from './yaml-key.ts'
import {
  ABSENT,
  anchorName,
  eventAt,
  type NodeEvent,
  offsetOf,
  scalarText,
  tagOf,
  type YamlSource,
  yamlError,
} from './yaml-source.ts'
import { type AliasTargets, firstKeyOffset, mergedMaps, targetOf } from './yaml-walk.ts'

/** What an alias stands for. `size` and `height` are those of the value written out. */
interface Anchored {
  readonly index: number
  readonly content: Raw
  readonly size: number
  readonly height: number
}

type ValueEvent = Exclude<NodeEvent, AliasEvent>

/** A value, and for each alias in it the node that it stands for, by their events. */
export interface YamlContent {
  readonly content: Raw
  readonly targets: AliasTargets
  /** Keys that stand twice in a map: the last one counts. */
  readonly faults: readonly TextFault[]
}

/**
 * Builds the value of a YAML text from its events. Aliased values are shared, but counted where
 * they are used, so that whoever walks the value later meets neither an alias bomb nor a depth that
 * the text doesn't show. Recursion is bounded: the parser has refused deeper texts.
 *
 * @throws InputError
 */
export function buildContent(source: YamlSource): YamlContent {
  let next = source.document + 1
  let size = 0
  let deepest = 0
  /** Null while the anchored node is being built. */
  const anchors = new Map<string, Anchored | null>()
  const targets = new Map<number, number>()
  const faults: TextFault[] = []
  return { content: source.document === -1 ? null : buildNode(0), targets, faults }

  function fail(message: string, event: NodeEvent): never {
    throw yamlError(source, message, offsetOf(event))
  }

  function takeNode(): NodeEvent {
    const event = eventAt(source, next++)
    if (event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) {
      throw new Error('A YAML node is missing among the events.')
    }
    return event
  }

  /** Passes the end of a map or list, if it is next. */
  function atEnd(): boolean {
    if (eventAt(source, next).type !== EVENT_ID.POP) return false
    next++
    return true
  }

  function buildNode(depth: number): Raw {
    const index = next
    const event = takeNode()
    if (event.type === EVENT_ID.ALIAS) return expand(event, index, depth)
    if (event.anchorStart === ABSENT) return buildTagged(event, depth)
    const name = anchorName(source, event)
    const [sizeBefore, deepestBefore] = [size, deepest]
    deepest = depth
    anchors.set(name, null)
    const content = buildTagged(event, depth)
    anchors.set(name, { index, content, size: size - sizeBefore, height: deepest - depth })
    deepest = Math.max(deepest, deepestBefore)
    return content
  }

  function expand(alias: AliasEvent, index: number, depth: number): Raw {
    const anchored = resolveAlias(alias, index)
    enter(depth + anchored.height, alias)
    grow(anchored.size, alias)
    return anchored.content
  }

  function resolveAlias(alias: AliasEvent, index: number): Anchored {
    const anchored = anchors.get(anchorName(source, alias))
    if (anchored === undefined) {
      fail('No anchor of this name stands before this alias: add one, or mend the name.', alias)
    }
    if (anchored === null) {
      fail('This alias stands inside of what it names, which would never end: remove it.', alias)
    }
    targets.set(index, anchored.index)
    return anchored
  }

  function enter(depth: number, event: NodeEvent): void {
    if (depth > MAX_DEPTH) fail(TOO_DEEP, event)
    if (depth > deepest) deepest = depth
  }

  function grow(by: number, event: NodeEvent): void {
    size += by
    if (size > MAX_EXPANDED_SIZE) fail(TOO_MUCH, event)
  }

  function buildTagged(event: ValueEvent, depth: number): Raw {
    if (event.tagStart === ABSENT) return buildTyped(event, depth, null)
    const tag = tagOf(source, event)
    if (tag === null) return buildTyped(event, depth, event.type === EVENT_ID.SCALAR ? 'str' : null)
    if (tag.kind === 'core') return buildTyped(event, depth, tag.name)
    if (tag.kind === 'foreign') {
      fail('CloudFormation knows no such tag: remove it, or write a function as !Name.', event)
    }
    enter(depth + 1, event)
    grow(1, event)
    const map = newMap()
    map[tag.name] =
      event.type === EVENT_ID.SCALAR
        ? buildArgument(event, depth + 1, tag.name)
        : buildTyped(event, depth + 1, null)
    return map
  }

  /** A scalar after a tag is text, whatever it looks like. */
  function buildArgument(event: ScalarEvent, depth: number, name: string): Raw {
    const text = buildScalar(event, 'str')
    if (name !== 'Fn::GetAtt' || typeof text !== 'string') return text
    enter(depth + 1, event)
    grow(2, event)
    return splitAttribute(text)
  }

  /** `type` is an explicit type of YAML; null where there is none. */
  function buildTyped(event: ValueEvent, depth: number, type: string | null): Raw {
    if (event.type === EVENT_ID.SCALAR) return buildScalar(event, type)
    const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'list'
    if (type !== null && !isCollectionType(type, kind)) {
      fail(`A ${kind} can't be of the type that its tag names: remove the tag.`, event)
    }
    enter(depth + 1, event)
    grow(1, event)
    return event.type === EVENT_ID.MAPPING ? buildMap(depth + 1) : buildList(depth + 1)
  }

  function buildScalar(event: ScalarEvent, type: string | null): Raw {
    const text = scalarText(source, event)
    grow(sizeOf(text), event)
    if (type === null) return event.style === SCALAR_STYLE.PLAIN ? resolvePlain(text) : text
    const value = resolveTyped(type, text)
    if (value === undefined) fail('This value is not of the type that its tag names.', event)
    return value
  }

  function buildList(depth: number): Raw {
    const list: Raw[] = []
    while (!atEnd()) list.push(buildNode(depth))
    return list
  }

  function buildMap(depth: number): Raw {
    const mapping = next - 1
    const map = newMap()
    const merged: (readonly Raw[])[] = []
    while (!atEnd()) {
      const index = next
      const event = takeNode()
      if (isMergeKey(source, event)) {
        // A later merge key overrides an earlier one; within a list, the first map wins.
        merged.push(buildMerged(event, depth))
        continue
      }
      const key = buildKey(event, index)
      if (Object.hasOwn(map, key)) tellTwice(event, mapping, key)
      map[key] = buildNode(depth)
    }
    if (merged.length > 0) mergeMaps(map, merged.reverse().flat())
    return map
  }

  function buildKey(event: NodeEvent, index: number): string {
    if (event.type === EVENT_ID.ALIAS) resolveAlias(event, index)
    const key = keyText(source, eventAt(source, targetOf(targets, index)))
    if (key === null) {
      fail('A key can only be text: a map, a list or a function stands in its place.', event)
    }
    if (event.type === EVENT_ID.SCALAR && event.anchorStart !== ABSENT) {
      const content = event.style === SCALAR_STYLE.PLAIN ? resolvePlain(key) : key
      anchors.set(anchorName(source, event), { index, content, size: sizeOf(key), height: 0 })
    }
    grow(key.length >>> 6, event)
    return key
  }

  function buildMerged(key: NodeEvent, depth: number): readonly Raw[] {
    const index = next
    const value = buildNode(depth)
    if (mergedMaps(source, targets, index) === null) {
      fail('A merge key << takes a map or a list of maps, mostly aliases: mend its value.', key)
    }
    return Array.isArray(value) ? value : [value]
  }

  function tellTwice(event: NodeEvent, mapping: number, key: string): void {
    if (faults.length >= MOST_FAULTS) return
    const first = firstKeyOffset(source, targets, mapping, key)
    const { line } = source.positionAt(first)
    faults.push({ ...source.positionAt(offsetOf(event)), message: twice(line) })
  }
}

const TOO_MUCH = `With its aliases written out, this text holds more than ${MAX_EXPANDED_SIZE} values: use fewer aliases.`

const sizeOf = (text: string): number => 1 + (text.length >>> 6)

/** `Name.Attribute`: attributes may have dots of their own, logical ids may not. */
function splitAttribute(written: string): Raw {
  const dot = written.indexOf('.')
  return dot === -1 ? [written] : [written.slice(0, dot), written.slice(dot + 1)]
}
