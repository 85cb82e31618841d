import { memberOf } from '../../model/raw.ts'
import type { AcknowledgedRule } from '../../model/resource.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { parentOf } from './construct-places.ts'
import { mapOf } from './fields.ts'
import type { FrameLines } from './frame-lines.ts'
import { once } from './once.ts'
import { userFrames } from './stack-frame.ts'

/** Gives the exceptions that are asked for at a construct and around it, nearest first. */
export type AcknowledgedRules = (path: string) => readonly AcknowledgedRule[]

/** More than the levels of real apps; a path can be made to have hundreds. */
const MOST_SCOPES = 100
/** At one construct, and around one; real ones have a handful. */
const MOST_RULES = 100

/**
 * Finds what `Validations.of(scope).acknowledge()` has written for the constructs of a stack, of those
 * nested in it and of a stack around it. It stands there whether or not the app knows a plugin of that name. What is asked
 * for at a stage or at the app stands in no assembly: aws-cdk-lib 2.276 writes the metadata of stacks
 * and of what is in them.
 */
export function createAcknowledgedRules(
  metadataOf: (scope: string) => ConstructMetadata | null,
  frameLines: () => FrameLines,
): AcknowledgedRules {
  const known = new Map<string, readonly AcknowledgedRule[]>()

  function rulesAt(scope: string): readonly AcknowledgedRule[] {
    const found = known.get(scope)
    if (found !== undefined) return found
    const entries = metadataOf(scope)?.entries(scope, 'aws:cdk:acknowledged-rules') ?? []
    const rules = entries.slice(0, MOST_RULES).flatMap((entry) => {
      const place = once(() => placeOf(userFrames(memberOf(entry, 'trace')), frameLines()))
      return Object.entries(mapOf(memberOf(entry, 'data')) ?? {})
        .slice(0, MOST_RULES)
        .map(([rule, reason]) => ({
          rule,
          reason: typeof reason === 'string' ? reason.trim() : '',
          scope,
          get place() {
            return place()
          },
        }))
    })
    known.set(scope, rules.slice(0, MOST_RULES))
    return rules
  }

  return (path) => {
    const found: AcknowledgedRule[] = []
    let scope = path
    for (let left = MOST_SCOPES; scope !== '' && left > 0; left -= 1) {
      found.push(...rulesAt(scope))
      if (found.length >= MOST_RULES) break
      scope = parentOf(scope)
    }
    return found
  }
}

/** The nearest of the person's own frames whose file is here. */
function placeOf(
  frames: ReturnType<typeof userFrames>,
  lineOf: FrameLines,
): AcknowledgedRule['place'] {
  for (const frame of frames) {
    const found = lineOf(frame)
    if (found.kind === 'line') return { file: found.line.file, line: found.line.line }
    if (found.kind === 'unsure') return null
  }
  return null
}
