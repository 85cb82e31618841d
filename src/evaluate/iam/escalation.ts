import { evidenceAt } from '../place.ts'
import { type EscalationPath, escalationPaths } from './data/escalation-paths.ts'
import { texts } from './engine/language.ts'
import { range } from './engine/range.ts'
import { keyPrefix, type Scenario } from './engine/scenario.ts'
import { holder } from './engine/scenarios.ts'
import { type Answer, findAllowed, firstYes, no, type Search } from './engine/search.ts'
import { literal } from './engine/tokens.ts'

type Identity = Omit<Search, 'scenarios'>

/**
 * Whether the holder of identity policies can gain more permissions by a path of the catalogue. Where
 * the path needs one's own user, role or policy, or a role worth passing, the policy must reach any;
 * of one that reaches some of a name, whether they are such isn't known.
 */
export function findEscalation(identity: Identity): Answer {
  const known = new Map<string, Answer>()
  return firstYes(escalationPaths, (path) => along(path, identity, known))
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
  const on = (isGeneral: boolean) =>
    findAllowed({ ...identity, scenarios: [scenarioFor(action, path, isGeneral, identity)] })
  const needsAny = /^(?:iam|sts|sso):/.test(action)
  if (!needsAny) return on(false)
  const general = on(true)
  if (general.kind === 'yes') return general
  const some = on(false)
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
  const kind = kindOf(action)
  const kinds = kind === null ? ['user/', 'group/', 'role/', 'policy/'] : [kind]
  const before = action.startsWith('sso:')
    ? ['arn:aws:sso:::permissionSet/']
    : kinds.map((each) => `arn:aws:iam::${names.account ?? '111111111111'}:${each}`)
  const forms = before.map((text) => [...literal(text), stranger])
  const written = action.toLowerCase()
  return holder({
    action: range({ within: [texts([literal(written)])], samples: [written] }),
    ...(isGeneral && { resource: range({ within: [texts(forms, { mode: 'same' })] }) }),
    given:
      action === 'iam:PassRole' && passTo !== null
        ? [
            {
              dimension: `${keyPrefix}iam:passedtoservice`,
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
