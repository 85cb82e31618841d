import { evidenceAt } from '../place.ts'
import { type EscalationPath, escalationPaths } from './data/escalation-paths.ts'
import { texts } from './engine/language.ts'
import { range } from './engine/range.ts'
import type { Scenario } from './engine/scenario.ts'
import { holder } from './engine/scenarios.ts'
import { type Answer, findAllowed, no, type Search } from './engine/search.ts'
import { literal } from './engine/tokens.ts'

type Identity = Omit<Search, 'scenarios'>

/**
 * Whether the holder of identity policies can gain more permissions by a path of the catalogue. Where
 * the path needs one's own user, role or policy, or a role worth passing, the policy must reach any;
 * of one that reaches some of a name, whether they are such isn't known.
 */
export function findEscalation(identity: Identity): Answer {
  const known = new Map<string, Answer>()
  let doubt: Answer = no
  for (const path of escalationPaths) {
    const found = along(path, identity, known)
    if (found.kind === 'yes') return found
    if (found.kind === 'unknown' && doubt.kind === 'no') doubt = found
  }
  return doubt
}

function along(path: EscalationPath, identity: Identity, known: Map<string, Answer>): Answer {
  let doubt: Answer | null = null
  let first: Answer = no
  for (const action of path.needs) {
    const key = `${action} ${action === 'iam:PassRole' ? path.passTo : ''}`
    const found = known.get(key) ?? allows(action, path, identity)
    known.set(key, found)
    if (found.kind === 'no') return no
    if (found.kind === 'unknown') doubt ??= found
    else if (first.kind === 'no') first = found
  }
  if (doubt !== null || first.kind !== 'yes') return doubt ?? no
  const words = `the holder can gain more permissions by ${path.words}`
  return { ...first, scenario: { ...first.scenario, words } }
}

function allows(action: string, path: EscalationPath, identity: Identity): Answer {
  const needsAny = /^(?:iam|sts|sso):/.test(action)
  if (!needsAny)
    return findAllowed({ ...identity, scenarios: [scenarioFor(action, path, false, identity)] })
  const general = findAllowed({
    ...identity,
    scenarios: [scenarioFor(action, path, true, identity)],
  })
  if (general.kind === 'yes') return general
  const some = findAllowed({ ...identity, scenarios: [scenarioFor(action, path, false, identity)] })
  if (some.kind !== 'yes' || some.statement === null) return some.kind === 'yes' ? no : some
  const reason = `${some.statement.called} allows ${action} on some resources, and whether those let the holder gain more is not known`
  return {
    kind: 'unknown',
    evidence: evidenceAt({ ...some.statement.spot, value: undefined }, reason),
  }
}

/** On a resource of a name that no document spells out, or on any. */
function scenarioFor(
  action: string,
  { passTo }: EscalationPath,
  isGeneral: boolean,
  { names }: Identity,
): Scenario {
  const stranger = names.symbols.distinct('any other', 'x')
  const kinds = ['user/', 'group/', 'role/', 'policy/']
  const forms = kinds.map((kind) => [
    ...literal('arn:aws:iam::111111111111:'),
    ...literal(kind),
    stranger,
  ])
  const ssoForm = [...literal('arn:aws:sso:::permissionSet/'), stranger]
  const written = action.toLowerCase()
  const fits = action.startsWith('sso:')
    ? [ssoForm]
    : kindOf(action) === null
      ? forms
      : forms.filter((_, index) => kinds[index] === kindOf(action))
  const account = names.account
  const owned = account === null ? fits : fits.map((form) => replaceAccount(form, account))
  return holder({
    action: range({ within: [texts([literal(written)])], samples: [written] }),
    ...(isGeneral && { resource: range({ within: [texts(owned, { mode: 'same' })] }) }),
    given:
      action === 'iam:PassRole' && passTo !== null
        ? [
            {
              dimension: 'key iam:passedtoservice',
              quantifier: 'some',
              language: texts([literal(passTo)]),
            },
          ]
        : [],
  })
}

function kindOf(action: string): string | null {
  if (/PolicyVersion$/.test(action)) return 'policy/'
  if (/Group/.test(action)) return 'group/'
  if (/Role/.test(action)) return 'role/'
  return /User|AccessKey|LoginProfile/.test(action) ? 'user/' : null
}

const placeholder = literal('111111111111')

function replaceAccount(form: readonly number[], account: string): readonly number[] {
  const at = form.findIndex((_, index) =>
    placeholder.every((code, offset) => form[index + offset] === code),
  )
  return at === -1
    ? form
    : [...form.slice(0, at), ...literal(account), ...form.slice(at + placeholder.length)]
}
