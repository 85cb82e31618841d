import type { Policy } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'

/** `stackgate explain ID`: all that is to be known of a policy, offline. */
export async function renderPolicy(entry: PolicyEntry): Promise<string> {
  const [{ policy }, examples] = await Promise.all([entry.load(), entry.examples()])
  return [
    `${policy.id}  ${policy.severity}`,
    policy.title,
    '',
    `Judges ${policy.resourceTypes.join(', ')}`,
    ...section('Why', [policy.why]),
    ...fixes(policy),
    ...parameters(policy),
    ...section(
      'It does not see',
      policy.blindSpots.map((spot) => `- ${spot}`),
    ),
    ...section('Sources', policy.sources),
    ...Object.entries(examples).flatMap(([name, text]) =>
      section(`Example ${name}`, text.trimEnd().split('\n')),
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())]

const languages = { cloudformation: 'CloudFormation', terraform: 'Terraform', cdk: 'CDK' } as const

const fixes = ({ fix }: Policy): readonly string[] =>
  (Object.keys(languages) as (keyof typeof languages)[]).flatMap((language) =>
    section(
      `Fix in ${languages[language]}`,
      (fix[language] ?? '').trimEnd().split('\n').filter(Boolean),
    ),
  )

const parameters = ({ parameters: own }: Policy): readonly string[] =>
  section(
    'Parameters',
    Object.entries(own).map(
      ([name, { description, default: value }]) =>
        `${name}: ${description} Default: ${JSON.stringify(value)}`,
    ),
  )
