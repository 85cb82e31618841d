import type { Judgement } from '../../model/judgement.ts'
import type { MatchPattern } from '../../model/match-pattern.ts'
import type { SettingsWaiver } from '../../model/settings.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { involvedIn } from '../cause-of.ts'
import type { Rules } from '../rules.ts'

/**
 * Whether a waiver of the settings is for a finding of its policy: all that it says holds. A module, a
 * construct, a nested stack and a resource of SAM stand for all that is in them or made from them.
 */
export function waiverCovers(
  waiver: SettingsWaiver,
  judgement: Judgement,
  location: () => SourceLocation,
  rules: Rules,
): boolean {
  const { resource, construct, files, pointer } = waiver
  if (resource !== null && !namesOf(judgement).some(resource.matches)) return false
  if (construct !== null && !constructsOf(judgement).some(construct.matches)) return false
  if (files !== null) {
    const { file, inputFile } = location()
    const lain = [file, inputFile, judgement.resource.deployment.inputFile]
    if (!lain.some((one) => files.matches(rules.pathOf(one)))) return false
  }
  return pointer === null || holdsPointer(pointer, location().pointer)
}

/** Its address with and without the stack, of each resource involved, and of what holds it. */
function namesOf(judgement: Judgement): readonly string[] {
  const addresses = involvedIn(judgement).flatMap(({ address, stack, writtenAs }) =>
    [...new Set([address, writtenAs?.() ?? address])].flatMap((name) => [
      ...addressesAround(name).map((around) => (stack === '' ? around : `${stack}/${around}`)),
      ...addressesAround(name),
    ]),
  )
  const stacks = involvedIn(judgement).flatMap(({ stack }) => pathsAround(stack))
  return [...new Set([...addresses, ...stacks])]
}

const constructsOf = (judgement: Judgement): readonly string[] =>
  involvedIn(judgement).flatMap(({ construct }) => pathsAround(construct?.()?.path ?? ''))

/** `A/B/C`, `A/B`, `A` */
function pathsAround(path: string): readonly string[] {
  const found: string[] = []
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) found.push(at)
  return found
}

/** A module of a call, or a name, with its key: `module.a["x.y"]`, `aws_s3_bucket.b[0]`. */
const STEP = /(?:module\.)?[^.[\]]+(?:\["(?:[^"\\]|\\.)*"\]|\[\d+\])?(?:\.|$)/y

/** The address, the same without its key, and each module around it, with its key and without. */
export function addressesAround(address: string): readonly string[] {
  const found = new Set([address, withoutKey(address)])
  if (!address.startsWith('module.')) return [...found]
  STEP.lastIndex = 0
  while (address.startsWith('module.', STEP.lastIndex)) {
    const from = STEP.lastIndex
    if (!STEP.test(address)) break
    if (STEP.lastIndex <= from) break
    const around = address.slice(0, STEP.lastIndex).replace(/\.$/, '')
    found.add(around).add(withoutKey(around))
  }
  return [...found]
}

const withoutKey = (address: string) => address.replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]$/, '')

/** The pointer as it stands, the same from the resource on, and all around them. */
function holdsPointer(pattern: MatchPattern, pointer: string | null): boolean {
  if (pointer === null) return false
  const inResource = pointer.replace(/^\/Resources\/[^/]+/, '')
  return [pointer, inResource].some((one) => pathsAround(one).some(pattern.matches))
}
