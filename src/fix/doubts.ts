import type { Verdict } from '../model/decision.ts'
import type { Policy } from '../model/policy.ts'
import type { Candidate } from './candidate.ts'
import { createOnly } from './create-only.ts'
import { COMPOSED, type Leaf } from './leaf.ts'

/**
 * Why an edit is not to be made without a person looking at it, as clauses that follow "because"; none
 * where it only turns something on or off, picks one of the words that the policy knows, or sets a number.
 */
export function doubtsOf(
  candidate: Candidate,
  verdict: Verdict,
  policy: Policy,
): readonly string[] {
  const known = wordsOf(policy)
  return [
    ...new Set([
      ...candidate.doubts,
      ...candidate.leaves.flatMap((leaf) => doubtOf(leaf, known) ?? []),
      ...replacement(candidate.leaves, verdict, policy),
    ]),
  ]
}

/** Ways of talking to others, versions and what is paid for, by the last word of a name. */
const RELIED_ON =
  /^(?:protocol|port|engine|version|runtime|principal|action|cidr|ip|ipv6|ipv4|block|blocks|location|count|capacity)$/

function doubtOf({ path, value }: Leaf, known: ReadonlySet<string>): string | null {
  const name = path.findLast((step) => typeof step === 'string') ?? ''
  if (value === COMPOSED) return `${name} refers to something of yours`
  if (RELIED_ON.test(lastWord(name)) || /^billing_?mode$/i.test(name))
    return `others may rely on ${name}`
  if (typeof value !== 'string') return null
  const isWord = known.has(value.toLowerCase()) || /^(?:true|false|[A-Z][A-Z0-9_]+)$/.test(value)
  return isWord ? null : `${name} needs a value of yours`
}

/** `CidrIp`, `cidr_ip`: `ip`. */
const lastWord = (name: string): string =>
  (/[A-Z][a-z\d]+$|[A-Z\d]+$|[a-z\d]+$/.exec(name)?.[0] ?? name).toLowerCase()

/** Every text that its question names. */
function wordsOf({ check }: Policy): ReadonlySet<string> {
  const words = new Set<string>()
  JSON.stringify(check, (_, value: unknown) => {
    if (typeof value === 'string') words.add(value.toLowerCase())
    return value
  })
  return words
}

function replacement(
  leaves: readonly Leaf[],
  { resourceType }: Verdict,
  { fix }: Policy,
): readonly string[] {
  const fixed = Object.hasOwn(createOnly, resourceType) ? createOnly[resourceType] : undefined
  if (fixed === undefined) return [`it is not known whether this replaces the ${resourceType}`]
  const names = fixed.split(' ').filter((name) => name !== '')
  const isTemplate = leaves.some(({ path }) => /^[A-Z]/.test(String(path[0])))
  const found = names.find((name) =>
    isTemplate
      ? leaves.some(({ path }) => isBelow(path, name))
      : [...leaves.flatMap(({ path }) => path), ...topNames(fix.cloudformation ?? '')].some(
          (step) => isAlike(String(step), name),
        ),
  )
  return found === undefined ? [] : ['it replaces the resource, with all that is in it']
}

const isBelow = (path: Leaf['path'], name: string): boolean =>
  `${path.filter((step) => typeof step === 'string' && step !== 'Fn::If').join('/')}/`.startsWith(
    `${name}/`,
  )

const isAlike = (step: string, name: string) =>
  squeezed(step) === squeezed(name.split('/').at(-1) ?? name)

const topNames = (yaml: string) => [...yaml.matchAll(/^(\w+):/gm)].map(([, name = '']) => name)

/** Terraform's names and CloudFormation's differ in how words are parted, and in their number. */
const squeezed = (name: string) => name.replaceAll(/[_-]/g, '').toLowerCase().replace(/s$/, '')
