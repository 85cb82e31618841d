import type {
  Coverage,
  Decision,
  Finding,
  PolicySummary,
  RunError,
  Verdict,
  Waived,
} from '../../src/model/decision.ts'
import type { ReportOptions } from '../../src/report/index.ts'

/** Options of a plain terminal; override what a test is about. */
export const optionsWith = (changes: Partial<ReportOptions> = {}): ReportOptions => ({
  colour: false,
  unicode: true,
  width: 100,
  all: false,
  verbose: false,
  elapsedMs: 412,
  ci: false,
  repository: null,
  ...changes,
})

export const link = {
  serverUrl: 'https://github.com',
  repository: 'octo-org/infrastructure',
  headSha: '0123456789abcdef0123456789abcdef01234567',
} as const

export const verdictWith = (changes: Partial<Verdict> = {}): Verdict => ({
  file: 'stacks/data.yaml',
  inputFile: 'stacks/data.yaml',
  stack: '',
  address: 'Archive',
  resourceType: 'AWS::EC2::Volume',
  policy: 'encrypted-volumes',
  verdict: 'fail',
  severity: 'high',
  confidence: 'certain',
  line: 18,
  column: 7,
  endLine: 18,
  pointer: '/Resources/Archive/Properties/Encrypted',
  found: false,
  reason: 'Encrypted is false',
  witness: {},
  failsWhen: null,
  waived: null,
  fingerprint: 'f0a1b2c3d4e5f607',
  ...changes,
})

export const findingWith = (
  changes: Partial<Omit<Finding, 'verdict'>> = {},
  verdict: Partial<Verdict> = {},
): Finding => ({
  verdict: verdictWith(verdict),
  group: groupOf(verdictWith(verdict)),
  acknowledged: null,
  change: null,
  baselined: false,
  defaultSeverity: null,
  construct: null,
  madeBy: null,
  unchanged: false,
  title: 'EBS volume is encrypted',
  why: 'Whoever obtains the disk, or a snapshot made from it, can read a volume that is not encrypted.',
  fix: 'Encrypted: true',
  wanted: 'be true',
  remedy: null,
  blocks: true,
  excerpt: {
    firstLine: 16,
    lines: ['      AvailabilityZone: eu-central-1a', '      Size: 8', '      Encrypted: false'],
  },
  endColumn: 23,
  related: [],
  ...changes,
})

/** What settings grant. */
export const granted = (reason: string, until: string | null = null): Waived => ({
  ...{ reason, owner: null, until },
  from: {
    ...{ kind: 'settings', rule: 'encrypted-volumes', tool: null },
    ...{ file: 'stackgate.yaml', line: 3 },
  },
})

/** Findings on one line have one cause; without a line each has its own. */
const groupOf = ({ policy, verdict, file, line, stack, address }: Verdict): string =>
  [policy, verdict, file, line ?? `${stack}/${address}`].join(' ')

/** A decision that agrees with its findings: counts, gate and exit code follow from them. */
export function decisionWith(
  findings: readonly Finding[],
  changes: Partial<Omit<Decision, 'findings'>> = {},
): Decision {
  const verdicts = changes.verdicts ?? findings.map(({ verdict }) => verdict)
  const errors = changes.errors ?? []
  const blocking = findings.filter(({ blocks }) => blocks).length
  const of = (kind: Verdict['verdict']) =>
    verdicts.filter(({ verdict, waived }) => verdict === kind && waived === null).length
  const coverage: Coverage = {
    files: 1,
    stacks: 1,
    plans: 0,
    configurations: 0,
    resources: verdicts.length,
    notJudged: 0,
    policies: 3,
    pass: of('pass'),
    fail: of('fail'),
    unknown: of('unknown'),
    blocking,
    waived: findings.filter(({ verdict }) => verdict.waived !== null).length,
    baselined: findings.filter(({ baselined }) => baselined).length,
  }
  return {
    tool: { name: 'stackgate', version: '1.0.0' },
    packs: [{ id: 'aws-foundations', version: '3', policies: 96 }],
    inputs: [
      {
        file: 'stacks/data.yaml',
        kind: 'cloudformation',
        sha256: '9f2c'.repeat(16),
        resources: verdicts.length,
        notJudged: 0,
        notes: [],
      },
    ],
    verdicts,
    policies: policies(findings),
    errors,
    coverage,
    gate: blocking > 0 || errors.length > 0 ? 'closed' : 'open',
    exitCode: exitCode(errors, blocking),
    failOn: 'high',
    settings: [],
    waivers: [],
    baselines: [],
    change: null,
    proposed: [],
    ...changes,
    findings,
  }
}

function exitCode(errors: readonly RunError[], blocking: number): Decision['exitCode'] {
  if (errors.some(({ kind }) => kind !== 'input')) return 2
  if (errors.length > 0) return 3
  return blocking > 0 ? 1 : 0
}

function policies(findings: readonly Finding[]): readonly PolicySummary[] {
  const found = new Map<string, PolicySummary>()
  for (const { verdict, title, why } of findings)
    found.set(verdict.policy, {
      id: verdict.policy,
      title,
      severity: verdict.severity,
      why,
      sources: [`https://docs.aws.amazon.com/config/latest/developerguide/${verdict.policy}.html`],
    })
  return [...found.values()]
}

const inStack = { file: 'lib/data-stack.ts', line: 42, column: 5, endLine: 42 } as const

/** One finding of every kind, as a monorepo with templates, a CDK app and a plan would give them. */
export function mixedDecision(): Decision {
  const publicDatabase = (stack: string) =>
    findingWith(
      {
        title: 'RDS instance is not reachable from the internet',
        why: 'With a route to an internet gateway, anyone can try passwords.',
        fix: 'publiclyAccessible: false',
        wanted: 'be false',
        excerpt: {
          firstLine: 40,
          lines: [
            "    const db = new rds.DatabaseInstance(this, 'Orders', {",
            '      engine,',
            '      publiclyAccessible: props.debug,',
            '    })',
          ],
        },
        endColumn: null,
        related: [{ file: 'bin/app.ts', line: 9, text: 'the stack is made here' }],
        acknowledged: {
          kind: 'acknowledgement',
          rule: 'stackgate::rds-instance-public-access-check',
          reason: 'reached from the office only',
          scope: `${stack}/Orders`,
          file: 'lib/data-stack.ts',
          line: 51,
        },
        madeBy: `the CDK library, through ${stack}/Orders (aws-cdk-lib.aws_rds.DatabaseInstance)`,
      },
      {
        ...inStack,
        column: 7,
        inputFile: `cdk.out/${stack}.template.json`,
        stack,
        address: 'OrdersDB1F',
        resourceType: 'AWS::RDS::DBInstance',
        policy: 'rds-instance-public-access-check',
        severity: 'critical',
        pointer: '/Resources/OrdersDB1F/Properties/PubliclyAccessible',
        found: null,
        reason: 'PubliclyAccessible is true',
        witness: { Debug: 'true', IsProduction: false },
        fingerprint: `rds-${stack}`,
      },
    )
  const findings = [
    publicDatabase('DevData'),
    publicDatabase('ProdData'),
    findingWith(),
    findingWith(
      {
        title: 'S3 bucket refuses requests without TLS',
        why: 'Over plain HTTP, objects and the signatures that fetch them can be read and altered on the way.',
        fix: 'statement {\n  effect  = "Deny"\n  actions = ["s3:*"]\n}',
        wanted: null,
        blocks: false,
        excerpt: null,
        endColumn: null,
      },
      {
        file: 'main.tf',
        inputFile: 'plan.json',
        address: 'module.logs["eu"].aws_s3_bucket.this[0]',
        resourceType: 'AWS::S3::Bucket',
        policy: 's3-bucket-ssl-requests-only',
        severity: 'medium',
        line: null,
        column: null,
        endLine: null,
        pointer: null,
        found: null,
        reason:
          'no bucket policy in the input names this bucket; the line is not known, because main.tf was not found beside the plan',
        fingerprint: 's3-logs',
      },
    ),
    findingWith(
      {
        fix: null,
        wanted: null,
        remedy: '--param EncryptVolumes=true, or a parameters file',
        blocks: false,
        excerpt: null,
        endColumn: null,
      },
      {
        address: 'LeftToTheDeployer',
        verdict: 'unknown',
        line: 25,
        endLine: 25,
        pointer: '/Resources/LeftToTheDeployer/Properties/Encrypted',
        found: null,
        reason: 'parameter EncryptVolumes has no default and no value was given',
        witness: { EncryptVolumes: 'false' },
        fingerprint: 'volume-left',
      },
    ),
    findingWith(
      { blocks: false, excerpt: null },
      {
        address: 'Scratch',
        line: 31,
        endLine: 31,
        fingerprint: 'volume-scratch',
        waived: {
          reason: 'build cache, holds nothing',
          owner: 'platform team',
          until: '2027-01-31',
          from: {
            ...{ kind: 'settings', rule: 'encrypted-volumes', tool: null },
            ...{ file: 'stackgate.yaml', line: 12 },
          },
        },
      },
    ),
  ]
  const passes = [
    verdictWith({
      address: 'Kept',
      verdict: 'pass',
      line: 9,
      endLine: 9,
      found: true,
      reason: 'Encrypted is true',
    }),
    verdictWith({
      address: 'Cache',
      verdict: 'pass',
      line: 12,
      endLine: 12,
      found: null,
      reason: 'Encrypted is true',
      failsWhen: { EncryptCache: 'false' },
    }),
  ]
  const verdicts = [...findings.map(({ verdict }) => verdict), ...passes]
  return decisionWith(findings, {
    verdicts,
    inputs: [
      {
        file: 'stacks/data.yaml',
        kind: 'cloudformation',
        sha256: '9f2c'.repeat(16),
        resources: 5,
        notJudged: 0,
        notes: [],
      },
      {
        file: 'cdk.out',
        kind: 'cdk',
        sha256: '11ab'.repeat(16),
        resources: 150,
        notJudged: 2,
        notes: [],
      },
      {
        file: 'plan.json',
        kind: 'terraform-plan',
        sha256: '77e0'.repeat(16),
        resources: 59,
        notJudged: 0,
        notes: ['made with -target, so it holds a part of the configuration only'],
      },
    ],
    errors: [
      {
        kind: 'input',
        file: 'stacks/broken.yaml',
        line: 7,
        column: 3,
        message:
          'This is no YAML: a mapping is not indented like its neighbours. Indent line 7 as line 6.',
      },
    ],
    coverage: {
      files: 9,
      stacks: 3,
      plans: 1,
      configurations: 0,
      resources: 214,
      notJudged: 2,
      policies: 96,
      pass: 2,
      fail: 4,
      unknown: 1,
      blocking: 3,
      waived: 1,
      baselined: 0,
    },
  })
}

/** A decision without a single finding. */
export const cleanDecision = (): Decision =>
  decisionWith([], {
    verdicts: [verdictWith({ verdict: 'pass', found: true, reason: 'Encrypted is true' })],
  })

/** As many blocking findings as asked for, each on a line of its own. */
export const manyFindings = (
  n: number,
  changes: Partial<Omit<Finding, 'verdict'>> = {},
): Finding[] =>
  Array.from({ length: n }, (_, index) =>
    findingWith(
      { excerpt: null, ...changes },
      {
        address: `Volume${index}`,
        line: index + 1,
        endLine: index + 1,
        fingerprint: `volume-${index}`,
      },
    ),
  )
