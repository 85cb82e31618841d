import type { Raw, RawMap } from '../../model/document.ts'
import { isRawList, isRawMap } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { and, type Condition } from '../../model/worlds/condition.ts'
import { spend } from './limits.ts'
import { writeBody } from './loop-body.ts'
import { itemsOf } from './loop-items.ts'
import { quoted } from './problems.ts'
import type { StackContext } from './stack-context.ts'

/** A member of a section or of a map, as it is or as a loop makes it. */
export interface Member {
  readonly name: string
  readonly raw: Raw
  /** Where it is written. */
  readonly origin: Path
  /** The condition under which the loop makes it; null: always. */
  readonly when: Condition | null
}

export interface Members {
  readonly members: readonly Member[]
  /** Why there may be more of them, as clauses. */
  readonly open: readonly string[]
}

/** What one turn of a loop costs beside what it writes: something is judged and may be told of it. */
const COST_OF_TURN = 20

export const isLoop = (name: string): boolean => name.startsWith('Fn::ForEach::')

/**
 * Writes out the loops among the members of a map. What a loop may run over, and isn't known before
 * deployment, leaves the members open.
 * Source: "Fn::ForEach", CloudFormation template reference.
 */
export function expandMembers(map: RawMap, at: Path, context: StackContext): Members {
  const members: Member[] = []
  const open: string[] = []
  for (const name of Object.keys(map)) {
    take({ name, raw: map[name] as Raw, origin: [...at, name], when: null })
  }
  return { members, open }

  function take(member: Member): void {
    if (isLoop(member.name)) run(member)
    else members.push(member)
  }

  function run({ name, raw, origin, when }: Member): void {
    const [identifier, collection, body, ...others] = isRawList(raw) ? raw : []
    if (
      typeof identifier !== 'string' ||
      collection === undefined ||
      !isRawMap(body) ||
      others.length > 0
    ) {
      open.push(`${quoted(name)} does not have an identifier, a collection and a map`)
      return
    }
    const { items, open: reasons } = itemsOf(
      context.resolve(collection),
      context.stack.given.assume,
    )
    for (const reason of reasons) {
      open.push(`what ${quoted(name)} runs over is not known: ${reason}`)
    }
    const origins = Object.keys(body)
    for (const [item, condition] of items) {
      if (!spend(context.tree.effort, COST_OF_TURN)) {
        open.push(`${quoted(name)} makes more than can be followed`)
        return
      }
      const written = writeBody(
        body,
        identifier,
        item,
        context.tree.effort,
        context.tree.problems.copies,
      )
      const made = and(when === null ? [condition] : [when, condition])
      for (const [index, [madeName, madeRaw]] of Object.entries(written).entries()) {
        take({
          name: madeName,
          raw: madeRaw,
          origin: [...origin, 2, origins[index] ?? madeName],
          when: made.kind === 'constant' && made.value ? null : made,
        })
      }
    }
  }
}
