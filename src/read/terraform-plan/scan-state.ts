import type { Raw, RawMap } from '../../model/document.ts'
import type { JsonBytes } from './json-bytes.ts'

interface Scanned {
  readonly content: Raw
  readonly end: number
}

/**
 * Of the state before only the data sources, each at its index: the rest is null. It holds every resource
 * that exists, and of all but data sources the changes tell the same.
 */
export const scanState = (json: JsonBytes, start: number): Scanned =>
  scanMember(json, start, 'values', (at) =>
    scanMember(json, at, 'root_module', (module) => scanModule(json, module)),
  )

/** A map with one of its members. */
function scanMember(
  json: JsonBytes,
  start: number,
  wanted: string,
  scan: (at: number) => Scanned,
): Scanned {
  const content: Record<string, Raw> = {}
  const end = json.members(start, (name, at) => {
    if (name !== wanted) return json.skip(at)
    const member = scan(at)
    content[name] = member.content
    return member.end
  })
  return { content, end }
}

/** Modules nest no deeper than the limit on levels lets them. */
function scanModule(json: JsonBytes, start: number): Scanned {
  const module: Record<string, Raw> = {}
  const end = json.members(start, (name, at) => {
    if (name === 'resources') {
      const resources = scanItems(json, at, (item) => scanResource(json, item))
      module[name] = resources.content
      return resources.end
    }
    if (name === 'child_modules') {
      const children = scanItems(json, at, (item) => scanModule(json, item))
      module[name] = children.content
      return children.end
    }
    const after = json.skip(at)
    if (name === 'address') module[name] = json.parse(at, after)
    return after
  })
  return { content: module, end }
}

function scanItems(json: JsonBytes, start: number, scan: (at: number) => Scanned): Scanned {
  const content: Raw[] = []
  const end = json.items(start, (at) => {
    const item = scan(at)
    content.push(item.content)
    return item.end
  })
  return { content, end }
}

function scanResource(json: JsonBytes, start: number): Scanned {
  let mode: Raw = null
  const end = json.members(start, (name, at) => {
    const after = json.skip(at)
    if (name === 'mode') mode = json.parse(at, after)
    return after
  })
  const content: Raw | RawMap = mode === 'data' ? json.parse(start, end) : null
  return { content, end }
}
