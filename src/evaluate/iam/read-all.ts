import type { Resource } from '../../model/resource.ts'
import type { Value } from '../../model/value.ts'
import type { Spot } from '../place.ts'
import type { Names } from './engine/compile.ts'
import type { Groups } from './engine/decide.ts'
import type { PolicyDocument } from './engine/document.ts'
import { mentionsIn } from './engine/mentions.ts'
import { readDocument } from './engine/read-document.ts'
import type { Setting } from './engine/scenarios.ts'
import { someResource, subjectOf } from './engine/subject.ts'
import type { Symbols } from './engine/symbols.ts'
import type { World } from './engine/worlds.ts'

/** Documents as they are in one world. */
export interface SettledDocuments {
  readonly identity: readonly Spot[]
  readonly resource: readonly Spot[]
  readonly boundary: readonly Spot[]
  readonly subject: { readonly resource: Resource; readonly name: Value | undefined } | null
}

export interface Read {
  readonly groups: Groups
  readonly all: readonly PolicyDocument[]
  readonly setting: Setting
  readonly names: Names
}

export const newWork = () => ({ steps: 0, boxes: 0 })

export function readAll(documents: SettledDocuments, world: World, symbols: Symbols): Read {
  const { subject } = documents
  const carrier = subject === null ? null : subjectOf(subject.resource, subject.name, symbols)
  const account = carrier?.account ?? null
  const names: Names = { symbols, subject: documents.resource.length > 0 ? carrier : null, account }
  const granting = readEach([...documents.identity, ...documents.resource], world)
  const limits = readEach(documents.boundary, world)
  const all = [...granting, ...limits]
  return {
    groups: limits.length === 0 ? [granting] : [granting, limits],
    all,
    setting: {
      names,
      subject: documents.resource.length === 0 ? null : (carrier ?? someResource),
      // Of who holds an identity policy, nobody asks.
      get mentions() {
        return mentionsIn(all)
      },
    },
    names,
  }
}

export const readEach = (spots: readonly Spot[], world: World) =>
  spots.map((spot) => readDocument(spot, world))
