import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

/** What a schema says of one attribute or property. */
export interface Member {
  /** A letter or a bracket, as `test/oracles/schemas/shapes.mjs` explains. */
  readonly kind: string
  /** The members of the objects that it is, or holds. */
  readonly shape: Shape | null
  readonly isRead: boolean
  /** Of the provider: the only major release that has it; null: both. */
  readonly release: '5' | '6' | null
}
export type Shape = ReadonlyMap<string, Member>

export interface Digest {
  readonly types: readonly string[]
  readonly shapeOf: (type: string) => Shape | null
}

interface Stored {
  readonly types: Readonly<Record<string, string>>
  readonly shapes: readonly string[]
}

/** A schema as `test/oracles/schemas/digest.mjs` wrote it. */
export function readDigest(name: 'provider' | 'cloudformation' | 'awscc'): Digest {
  const file = new URL(`${name}.json.gz`, import.meta.url)
  const { types, shapes } = JSON.parse(gunzipSync(readFileSync(file)).toString()) as Stored
  const read = new Map<number, Shape>()

  function shapeAt(number: number): Shape {
    const known = read.get(number)
    if (known) return known
    const shape = new Map<string, Member>()
    // A shape may contain itself.
    read.set(number, shape)
    for (const written of (shapes[number] ?? '').split(' ')) {
      const [, member, kind, below, isRead, release] =
        /^([^:]+):(\S)(\d*)(!?)(?:~([56]))?$/.exec(written) ?? []
      if (member === undefined || kind === undefined) continue
      shape.set(member, {
        kind,
        shape: '@[{'.includes(kind) ? shapeAt(Number(below)) : null,
        isRead: isRead === '!',
        release: release === '5' || release === '6' ? release : null,
      })
    }
    return shape
  }
  return {
    types: Object.keys(types),
    shapeOf: (type) => {
      const number = Object.hasOwn(types, type) ? types[type] : undefined
      return number === undefined ? null : shapeAt(Number.parseInt(number, 10))
    },
  }
}
