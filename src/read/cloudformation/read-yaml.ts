import { EVENT_ID, type Event } from 'js-yaml'
import type { ParsedText } from '../../model/document.ts'
import { withoutMark } from './without-mark.ts'
import { buildContent } from './yaml-content.ts'
import { readEvents, type YamlEvents } from './yaml-events.ts'
import { createYamlPlaces } from './yaml-places.ts'
import { ABSENT, eventAt, handlesOf, offsetOf, type YamlSource, yamlError } from './yaml-source.ts'

/** Loads the YAML parser: import only where a text is YAML. @throws InputError */
export function readYaml(text: string): ParsedText {
  const source = chooseDocument(readEvents(withoutMark(text)))
  const { content, targets, faults } = buildContent(source)
  let places: ParsedText['locate'] | undefined
  return {
    content,
    ...(faults.length === 0 ? {} : { faults }),
    locate(pointer) {
      places ??= createYamlPlaces(source, targets)
      return places(pointer)
    },
  }
}

function chooseDocument(read: YamlEvents): YamlSource {
  const { events } = read
  let source: YamlSource = { ...read, document: -1, handles: new Map(), tags: new Map() }
  for (let index = 0; index < events.length; index++) {
    const event = eventAt(read, index)
    if (event.type !== EVENT_ID.DOCUMENT || isEmpty(events[index + 1])) continue
    if (source.document !== -1) {
      throw yamlError(
        source,
        'A second document begins here: a template is a single one. Remove the --- between them, or put the second into a file of its own.',
        offsetOf(events[index + 1] ?? event),
      )
    }
    source = { ...source, document: index, handles: handlesOf(event) }
  }
  return source
}

function isEmpty(root: Event | undefined): boolean {
  return (
    root === undefined ||
    (root.type === EVENT_ID.SCALAR &&
      root.valueStart === ABSENT &&
      root.tagStart === ABSENT &&
      root.anchorStart === ABSENT)
  )
}
