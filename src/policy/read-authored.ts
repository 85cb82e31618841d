import { isMap, isScalar, LineCounter, type Node, type Pair, parseDocument } from 'yaml'
import type { RunError } from '../model/decision.ts'
import type { AuthoringFault } from './authoring-faults.ts'

/** A YAML file of an author's: its data, and where in it something stands. */
export interface Authored {
  readonly data: unknown
  readonly errors: readonly RunError[]
  readonly errorAt: (fault: AuthoringFault) => RunError
}

/** Parses a policy, a pack or settings. Such files come from the trusted side. */
export function readAuthored(
  text: string,
  file: string,
  kind: 'policy' | 'settings' = 'policy',
): Authored {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const place = (offset: number | undefined) => {
    if (offset === undefined) return { line: null, column: null }
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const errors = document.errors.map((error) => ({
    kind,
    file,
    ...place(error.pos[0]),
    message: `Not valid YAML: ${firstLine(error.message)}`,
  }))
  return {
    data: errors.length > 0 ? null : document.toJS({ maxAliasCount: 1000 }),
    errors,
    errorAt: ({ path, atKey, message }) => {
      const node = atKey ? keyAt(document, path) : nodeAt(document, path)
      return { kind, file, ...place(node?.range?.[0] ?? 0), message }
    },
  }
}

const firstLine = (message: string) =>
  (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '.')

type YamlDocument = ReturnType<typeof parseDocument>

/** The deepest node that exists on the way. */
function nodeAt(document: YamlDocument, path: readonly string[]): Node | null {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true) as Node | undefined
    if (node !== undefined) return node
  }
  return document.contents as Node | null
}

function keyAt(document: YamlDocument, path: readonly string[]): Node | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true)
  if (!isMap(parent)) return nodeAt(document, path)
  const pair = parent.items.find(
    (item: Pair) => isScalar(item.key) && String(item.key.value) === path.at(-1),
  )
  return (pair?.key as Node | undefined) ?? nodeAt(document, path)
}
