import type { Decision, Finding, Verdict } from '../model/decision.ts'
import type { Severity } from '../model/policy.ts'
import { asffResource, filledFields } from './asff-resource.ts'
import { type AwsAccount, accountNeeded } from './aws-account.ts'
import { distinctIds } from './distinct-ids.ts'
import { stateOf, worstFirst } from './group-findings.ts'
import { permalink } from './permalink.ts'
import type { Reporter, ReportOptions } from './report-options.ts'
import { safeJson } from './safe-json.ts'
import { cutUnits, visible } from './visible-text.ts'
import { claim, explainCommand, headline, place, sentence, worldText } from './wording.ts'

/** Findings of one request, at most. */
const mostOfRequest = 100

const labels = {
  critical: 'CRITICAL',
  high: 'HIGH',
  medium: 'MEDIUM',
  low: 'LOW',
  info: 'INFORMATIONAL',
} as const satisfies Readonly<Record<Severity, string>>

/**
 * AWS Security Finding Format: a line a request of `BatchImportFindings`, which takes a hundred findings,
 * each of one resource; passes only when asked for. Waived ones come suppressed. The format demands an
 * account and the time, so both must be in the options. Limits of lengths are those of `AwsSecurityFinding`
 * in Security Hub's API of 2018-10-26.
 */
export const asff: Reporter = (decision, options) => {
  const { account, at } = options
  if (!account || !at) throw new Error(accountNeeded)
  const context: Context = {
    account,
    at,
    options,
    idOf: distinctIds(),
    sources: sourcesOf(decision),
  }
  const findings = [
    ...worstFirst(decision.findings).map((finding) => failed(finding, context)),
    ...(options.verbose
      ? decision.verdicts
          .filter(({ verdict }) => verdict === 'pass')
          .map((verdict) => passed(verdict, decision, context))
      : []),
  ]
  const requests = Array.from(
    { length: Math.ceil(findings.length / mostOfRequest) },
    (_, index) => ({
      Findings: findings.slice(index * mostOfRequest, (index + 1) * mostOfRequest),
    }),
  )
  return requests.map((request) => `${safeJson(request)}\n`).join('')
}

interface Context {
  readonly account: AwsAccount
  readonly at: string
  readonly options: ReportOptions
  readonly idOf: (fingerprint: string) => string
  readonly sources: ReadonlyMap<string, string>
}

const sourcesOf = ({ policies }: Decision): ReadonlyMap<string, string> =>
  new Map(
    policies.flatMap(({ id, sources }) => {
      const source = sources.find((text) => /^https:\/\/[^\s<>()`"]+$/.test(text))
      return source === undefined ? [] : [[id, source]]
    }),
  )

function failed(finding: Finding, context: Context) {
  const { verdict, blocks, fix, remedy } = finding
  const { waived } = verdict
  const isUnknown = verdict.verdict === 'unknown'
  const advice = isUnknown ? remedy : fix
  const url = context.sources.get(verdict.policy)
  return {
    ...common(verdict, context),
    Title: line(headline(finding), 256),
    Description: line(description(finding), 1024),
    FindingProviderFields: provider(labels[verdict.severity], verdict.severity),
    Compliance: { Status: isUnknown ? 'WARNING' : 'FAILED' },
    Remediation: {
      Recommendation: {
        Text: line(advice?.trim() || explainCommand(verdict.policy), 512),
        ...(url === undefined ? {} : { Url: url }),
      },
    },
    ...(waived === null
      ? {}
      : {
          Workflow: { Status: 'SUPPRESSED' },
          Note: {
            Text: line(waived.reason.trim() || 'waived', 512),
            UpdatedBy: 'stackgate',
            UpdatedAt: context.at,
          },
        }),
    ProductFields: {
      ...fields(verdict),
      'stackgate/state': stateOf(finding),
      'stackgate/blocks': String(blocks),
    },
  }
}

function description(finding: Finding): string {
  const { verdict, why } = finding
  const reason =
    verdict.verdict === 'unknown'
      ? `not known, because ${sentence(verdict.reason)}`
      : claim(finding)
  return [`${place(verdict)}: ${reason}.`, why.trim() === '' ? '' : `${sentence(why)}.`]
    .join(' ')
    .trim()
}

function passed(verdict: Verdict, { policies }: Decision, context: Context) {
  const title = policies.find(({ id }) => id === verdict.policy)?.title || verdict.policy
  return {
    ...common(verdict, context),
    Title: line(title, 256),
    Description: line(`${place(verdict)}: ${sentence(verdict.reason)}.`, 1024),
    FindingProviderFields: provider('INFORMATIONAL', verdict.severity),
    Compliance: { Status: 'PASSED' },
    ProductFields: fields(verdict),
  }
}

function common(verdict: Verdict, { account, at, options, idOf }: Context) {
  const { accountId, region, partition } = account
  const url = permalink(options.repository, verdict.file, verdict.line)
  return {
    SchemaVersion: '2018-10-08',
    Id: line(`stackgate/${idOf(verdict.fingerprint)}`, 512),
    ProductArn: `arn:${partition}:securityhub:${region}:${accountId}:product/${accountId}/default`,
    GeneratorId: line(`stackgate/${verdict.policy}`, 512),
    AwsAccountId: accountId,
    CreatedAt: at,
    UpdatedAt: at,
    ...(url === null ? {} : { SourceUrl: url }),
    Resources: [asffResource(verdict, region)],
  }
}

/** What providers may say of severity and type, as AWS asks them to. */
const provider = (label: string, original: Severity) => ({
  Severity: { Label: label, Original: original },
  Types: ['Software and Configuration Checks'],
})

const fields = (verdict: Verdict) =>
  filledFields(
    {
      'stackgate/policy': verdict.policy,
      'stackgate/verdict': verdict.verdict,
      'stackgate/confidence': verdict.confidence,
      'stackgate/file': verdict.file,
      'stackgate/line': verdict.line === null ? null : String(verdict.line),
      'stackgate/pointer': verdict.pointer,
      'stackgate/when': worldText(verdict.witness),
      'stackgate/fingerprint': verdict.fingerprint,
    },
    1900,
  )

/** On one line, and not longer than the format takes. */
const line = (text: string, limit: number): string => cutUnits(visible(text, limit * 2), limit)
