import { gunzipSync } from 'node:zlib'

/**
 * What can stand in a property, as CloudFormation's schema has it. `anything`: the schema doesn't say, so
 * that every path into it may select something.
 */
export type Node =
  | { readonly kind: 'anything' }
  | { readonly kind: 'scalar' }
  | { readonly kind: 'object'; readonly members: ReadonlyMap<string, Node> }
  | { readonly kind: 'list' | 'map'; readonly of: Node }

/** The types of CloudFormation with their properties. */
export interface TypeShapes {
  readonly types: readonly string[]
  /** The properties of a type; null where it is none of CloudFormation's. */
  readonly shapeOf: (type: string) => Node | null
}

interface Stored {
  /** Type to the number of its shape. */
  readonly types: Readonly<Record<string, string>>
  /** `name:kind` for each member, as `test/oracles/schemas/shapes.mjs` explains. */
  readonly shapes: readonly string[]
}

/** Reads the compressed digest of the schemas; shapes are taken apart when they are first asked for. */
export function typeShapesFrom(compressed: Uint8Array): TypeShapes {
  const { types, shapes } = JSON.parse(gunzipSync(compressed).toString()) as Stored
  const read = new Map<number, Node>()

  function shapeAt(number: number): Node {
    const known = read.get(number)
    if (known !== undefined) return known
    const members = new Map<string, Node>()
    const node: Node = { kind: 'object', members }
    // A shape may contain itself.
    read.set(number, node)
    for (const written of (shapes[number] ?? '').split(' ')) {
      const [, name, kind, below] = /^([^:]+):(\S)(\d*)/.exec(written) ?? []
      if (name !== undefined && kind !== undefined) members.set(name, nodeOf(kind, Number(below)))
    }
    return node
  }

  function nodeOf(kind: string, below: number): Node {
    switch (kind) {
      case 's':
      case 'n':
      case 'b':
        return scalar
      case 'l':
        return { kind: 'list', of: scalar }
      case 'm':
        return { kind: 'map', of: scalar }
      case 't':
        return { kind: 'list', of: tag }
      case '@':
        return shapeAt(below)
      case '[':
        return { kind: 'list', of: shapeAt(below) }
      case '{':
        return { kind: 'map', of: shapeAt(below) }
      default:
        return { kind: 'anything' }
    }
  }

  return {
    types: Object.keys(types),
    shapeOf: (type) => (Object.hasOwn(types, type) ? shapeAt(Number(types[type])) : null),
  }
}

const scalar: Node = { kind: 'scalar' }
const tag: Node = {
  kind: 'object',
  members: new Map([
    ['Key', scalar],
    ['Value', scalar],
  ]),
}
