import type { PolicyDocument } from './engine/document.ts'
import { texts } from './engine/language.ts'
import { type Range, range } from './engine/range.ts'
import { createScenario, type Scenario } from './engine/scenario.ts'
import { type Setting, targetsOf } from './engine/scenarios.ts'
import { anyText, literal, partText } from './engine/tokens.ts'

const provider = 'token.actions.githubusercontent.com'

/**
 * Workflows of repositories whose owner isn't one of these. Tokens of GitHub always carry their claims
 * (GitHub documentation, OpenID Connect reference); their subject begins with `repo:OWNER/NAME:`.
 */
export function githubScenarios(
  setting: Setting,
  documents: readonly PolicyDocument[],
  owners: readonly string[] | null,
): readonly Scenario[] {
  const { subject } = setting
  if (subject === null) return []
  const trusted = owners ?? ownersIn(documents)
  const arn = `arn:aws:iam::${subject.account ?? '111111111111'}:oidc-provider/${provider}`
  const form = [
    ...literal('federated:arn:'),
    partText,
    ...literal(':iam::'),
    partText,
    ...literal(`:oidc-provider/${provider}`),
  ]
  return targetsOf(subject, 'any').map((target) =>
    createScenario({
      ...target,
      action: range({ within: [texts([literal('sts:assumerolewithwebidentity')])] }),
      words: 'a GitHub workflow of any repository',
      caller: 'federated',
      principal: range({
        within: [texts([form, [...literal('federated:'), ...literal(provider)]], { mode: 'may' })],
        samples: [`federated:${arn}`],
      }),
      keyRange: (key) => claimRange(key, trusted),
    }),
  )
}

function claimRange(key: string, owners: readonly string[]): Range {
  const except = (before: string, after: string) =>
    texts(
      owners.map((owner) => [
        ...literal(before + owner + after),
        ...(after === '' ? [] : [anyText]),
      ]),
      { isNegated: true },
    )
  switch (key) {
    case `${provider}:sub`: {
      const form = texts([[...literal('repo:'), anyText, 47, anyText, 58, anyText]])
      return range({
        within: [form, except('repo:', '/')],
        samples: ['repo:outsider/x:ref:refs/heads/main'],
      })
    }
    case `${provider}:aud`:
      return range({ samples: ['sts.amazonaws.com'] })
    case `${provider}:repository`:
      return range({ within: [except('', '/')], samples: ['outsider/x'] })
    case `${provider}:repository_owner`:
      return range({ within: [except('', '')], samples: ['outsider'] })
    default:
      if (key.endsWith('_id')) return range({ within: [texts([literal('999999999')])] })
      return range({ mayBeAbsent: !key.startsWith(`${provider}:`) })
  }
}

/** Owners that conditions spell out, up to the slash. */
function ownersIn(documents: readonly PolicyDocument[]): readonly string[] {
  const owners = new Set<string>()
  for (const { key, items } of documents.flatMap(({ statements }) =>
    statements.flatMap(({ clauses }) => clauses),
  )) {
    if (!key.startsWith(`${provider}:`)) continue
    for (const { value } of items) {
      const before = typeof value === 'string' ? value : ''
      const owner =
        /^(?:repo:)?([^/:*?]+)\//.exec(before)?.[1] ??
        (key.endsWith(':repository_owner') ? before : undefined)
      if (owner !== undefined) owners.add(owner)
    }
  }
  return [...owners]
}
