import type { Proposal } from '../model/change.ts'
import { type Severity, severities } from '../model/policy.ts'
import { type Settings, type SettingsWaiver, scopeText } from '../model/settings.ts'

/** What settings of a change say in place of those of its base. */
export interface SettingsChange {
  /** As reports show the file. */
  readonly file: string
  /** Null: the base has no such file. */
  readonly base: Settings | null
  /** Null: the change has none any more. */
  readonly head: Settings | null
  /** The severity that a policy has in the base; null for one that is unknown there. */
  readonly severityOf: (policy: string) => Severity | null
}

/** What a change of settings proposes, one thing each. */
export function compareSettings(change: SettingsChange): readonly Proposal[] {
  const { file, base, head } = change
  const whole: readonly Proposal[] =
    base === null
      ? [{ kind: 'settings', action: 'added', file, line: null, text: `the settings ${file}` }]
      : head === null
        ? [{ kind: 'settings', action: 'removed', file, line: null, text: `the settings ${file}` }]
        : []
  return [...whole, ...waivers(change), ...disabled(change), ...weighed(change), ...values(change)]
}

function waivers({ file, base, head }: SettingsChange): readonly Proposal[] {
  const [before, after] = [base, head].map(
    (settings) => new Map((settings?.waivers ?? []).map((waiver) => [waiverKey(waiver), waiver])),
  )
  return [
    ...missingIn(before, after).map((waiver) => told(waiver, 'added')),
    ...missingIn(after, before).map((waiver) => told(waiver, 'removed')),
  ]

  function told(waiver: SettingsWaiver, action: 'added' | 'removed'): Proposal {
    const { policy, until, reason, line } = waiver
    const end = until === null ? 'without an end' : `until ${until}`
    const text = `${policy} for ${scopeText(waiver)} ${end}: ${reason}`
    return { kind: 'waiver', action, file, line, text }
  }
}

/** Those of the second map that the first has not. */
const missingIn = <T>(
  one: ReadonlyMap<string, T> = new Map(),
  other: ReadonlyMap<string, T> = new Map(),
): readonly T[] => [...other].filter(([key]) => !one.has(key)).map(([, item]) => item)

const waiverKey = (waiver: SettingsWaiver) => {
  const { policy, resource, construct, files, pointer, reason, owner, until } = waiver
  const patterns = [resource, construct, files, pointer].map((pattern) => pattern?.text ?? null)
  return JSON.stringify([policy, ...patterns, reason, owner, until])
}

function disabled({ file, base, head }: SettingsChange): readonly Proposal[] {
  const before = new Map((base?.disabled ?? []).map((named) => [named.policy, named]))
  const after = new Map((head?.disabled ?? []).map((named) => [named.policy, named]))
  return [
    ...missingIn(before, after).map(
      ({ policy, line }): Proposal => ({
        kind: 'policy',
        action: 'disabled',
        file,
        line,
        text: policy,
      }),
    ),
    ...missingIn(after, before).map(
      ({ policy, line }): Proposal => ({
        kind: 'policy',
        action: 'added',
        file,
        line,
        text: policy,
      }),
    ),
  ]
}

function weighed({ file, base, head, severityOf }: SettingsChange): readonly Proposal[] {
  const before = new Map((base?.severities ?? []).map((one) => [one.policy, one]))
  const after = new Map((head?.severities ?? []).map((one) => [one.policy, one]))
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((policy): Proposal[] => {
    const [was, now] = [before.get(policy)?.severity, after.get(policy)?.severity]
    if (was === now) return []
    const line = after.get(policy)?.line ?? null
    if (now === undefined) {
      const text = `${policy} as it ships instead of ${was}`
      return [{ kind: 'severity', action: 'removed', file, line, text }]
    }
    const from = was ?? severityOf(policy)
    if (from === now) return []
    const isLower = from !== null && severities.indexOf(now) > severities.indexOf(from)
    const text = `${policy} ${now}${from === null ? '' : ` instead of ${from}`}`
    return [{ kind: 'severity', action: isLower ? 'lowered' : 'raised', file, line, text }]
  })
}

/** What is said in one value each: before and after. */
function values({ file, base, head }: SettingsChange): readonly Proposal[] {
  const rows: readonly (readonly [
    Proposal['kind'],
    string,
    (settings: Settings | null) => string,
  ])[] = [
    ['pack', 'packs', (settings) => settings?.packs.join(', ') || 'the default pack'],
    ['policy', 'folders of policies', (settings) => settings?.policies.join(', ') || 'none'],
    ['enforcement', 'fail-on', (settings) => settings?.enforcement.failOn ?? 'high'],
    ['enforcement', 'warn-only', (settings) => String(settings?.enforcement.warnOnly ?? false)],
    [
      'enforcement',
      'fail-on-unknown',
      (settings) => String(settings?.enforcement.failOnUnknown ?? false),
    ],
    [
      'enforcement',
      'mandatory',
      (settings) =>
        settings?.enforcement.mandatory.map(({ policy }) => policy).join(', ') || 'none',
    ],
    ['enforcement', 'stale-waivers', (settings) => settings?.enforcement.staleWaivers ?? 'warn'],
    ['enforcement', 'block', (settings) => settings?.enforcement.block ?? 'change'],
    ['enforcement', 'inline-waivers', (settings) => settings?.inlineWaivers ?? 'propose'],
    ['enforcement', 'peer-waivers', (settings) => settings?.peerWaivers ?? 'propose'],
    ['enforcement', 'waiver-days', (settings) => String(settings?.waiverDays ?? 'no limit')],
    ['enforcement', 'account-baseline', (settings) => String(settings?.accountBaseline ?? false)],
    ['baseline', 'baseline', (settings) => settings?.baseline ?? 'none'],
  ]
  const changed = rows.flatMap(([kind, name, of]): Proposal[] => {
    const [was, now] = [of(base), of(head)]
    if (was === now) return []
    return [
      { kind, action: 'changed', file, line: null, text: `${name}: ${now} instead of ${was}` },
    ]
  })
  const [before, after] = [base, head].map(parametersOf)
  if (before === after) return changed
  const text = 'values of parameters'
  return [...changed, { kind: 'parameters', action: 'changed', file, line: null, text }]
}

const parametersOf = (settings: Settings | null) =>
  JSON.stringify((settings?.parameters ?? []).map(({ files, values }) => [files.text, [...values]]))
