import { EVENT_ID, type Event, SCALAR_STYLE } from 'js-yaml'
import { scalarText, tagOf, type YamlSource } from './yaml-source.ts'

/** `<<`, not quoted: the maps that follow are merged into the one that holds it. */
export function isMergeKey(source: YamlSource, event: Event): boolean {
  if (event.type !== EVENT_ID.SCALAR) return false
  const tag = tagOf(source, event)
  if (tag !== null) return tag.kind === 'core' && tag.name === 'merge'
  return (
    event.valueEnd - event.valueStart === 2 &&
    event.style === SCALAR_STYLE.PLAIN &&
    event.fast &&
    source.text.startsWith('<<', event.valueStart)
  )
}

/**
 * The text of a key as it is written, whatever its type in YAML: account ids keep their zeros,
 * `yes` isn't true. Null for what can't be a key of JSON: a map, a list, a function.
 */
export function keyText(source: YamlSource, event: Event | undefined): string | null {
  if (event?.type !== EVENT_ID.SCALAR) return null
  const tag = tagOf(source, event)
  return tag === null || tag.kind === 'core' ? scalarText(source, event) : null
}
