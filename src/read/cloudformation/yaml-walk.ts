import { EVENT_ID } from 'js-yaml'
import { keyText } from './yaml-key.ts'
import { eventAt, offsetOf, tagOf, type YamlSource } from './yaml-source.ts'

/** The event of each alias to the event of the node that it stands for. */
export type AliasTargets = ReadonlyMap<number, number>

/** The index of the event after a whole node. */
export function afterNode(source: YamlSource, index: number): number {
  let open = 0
  for (let at = index; ; at++) {
    const { type } = eventAt(source, at)
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) open++
    else if (type === EVENT_ID.POP) open--
    if (open === 0) return at + 1
  }
}

/** The node itself, or the one that an alias stands for. */
export const targetOf = (targets: AliasTargets, index: number): number =>
  targets.get(index) ?? index

/** The maps that the value of a merge key names, as event indices; null where it names anything else. */
export function mergedMaps(
  source: YamlSource,
  targets: AliasTargets,
  index: number,
): readonly number[] | null {
  const target = targetOf(targets, index)
  if (isPlainCollection(source, target, EVENT_ID.MAPPING)) return [target]
  if (!isPlainCollection(source, target, EVENT_ID.SEQUENCE)) return null
  const maps: number[] = []
  let item = target + 1
  while (eventAt(source, item).type !== EVENT_ID.POP) {
    const map = targetOf(targets, item)
    if (!isPlainCollection(source, map, EVENT_ID.MAPPING)) return null
    maps.push(map)
    item = afterNode(source, item)
  }
  return maps
}

function isPlainCollection(
  source: YamlSource,
  index: number,
  type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE,
): boolean {
  const event = eventAt(source, index)
  return event.type === type && tagOf(source, event)?.kind !== 'function'
}

/** Where a key stands first in a map: an offset. */
export function firstKeyOffset(
  source: YamlSource,
  targets: AliasTargets,
  mapping: number,
  key: string,
): number {
  let at = mapping + 1
  for (;;) {
    const event = eventAt(source, at)
    if (event.type === EVENT_ID.POP) return offsetOf(eventAt(source, mapping))
    if (keyText(source, eventAt(source, targetOf(targets, at))) === key) return offsetOf(event)
    at = afterNode(source, at + 1)
  }
}
