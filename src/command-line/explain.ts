import type { Policy } from '../model/policy.ts'
import type { PolicyEntry } from '../model/policy-entry.ts'
import type { Membership } from '../policy/index.ts'

/** `stackgate explain ID`: all that is to be known of a policy, offline. */
export async function renderPolicy(
  entry: PolicyEntry,
  memberships: readonly Membership[],
): Promise<string> {
  const [{ policy }, examples] = await Promise.all([entry.load(), entry.examples()])
  return [
    `${policy.id}  ${policy.severity}`,
    policy.title,
    '',
    `Judges ${policy.resourceTypes.join(', ')}`,
    ...names(policy),
    ...section('Why', [policy.why]),
    ...fixes(policy),
    ...parameters(policy),
    ...section('In packs', memberships.map(inPack)),
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

const names = ({ aliases, deprecated, preview }: Policy): readonly string[] => [
  ...(aliases.length === 0 ? [] : [`Was called ${aliases.join(', ')}`]),
  ...(deprecated === null ? [] : [`Retired: ${deprecated}`]),
  ...(preview ? ['Preview: reported, never blocking'] : []),
]

function inPack({ pack, member }: Membership): string {
  const numbers = member.controls.length === 0 ? '' : ` for ${member.controls.join(', ')}`
  const values = Object.entries(member.with).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  )
  const given = values.length === 0 ? '' : ` with ${values.join(', ')}`
  return `${pack}${numbers}${given}${member.why === null ? '' : `: ${member.why}`}`
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`.trimEnd())]

const languages = { cloudformation: 'CloudFormation', terraform: 'Terraform', cdk: 'CDK' } as const

const fixes = ({ fix }: Policy): readonly string[] => [
  ...(Object.keys(languages) as (keyof typeof languages)[]).flatMap((language) =>
    section(`Fix in ${languages[language]}`, linesOf(fix[language] ?? '')),
  ),
  ...Object.entries(fix['terraform-types'] ?? {}).flatMap(([type, text]) =>
    section(`Fix in ${type}`, linesOf(text)),
  ),
]

const linesOf = (text: string): readonly string[] => text.trimEnd().split('\n').filter(Boolean)

const parameters = ({ parameters: own }: Policy): readonly string[] =>
  section(
    'Parameters',
    Object.entries(own).map(
      ([name, { description, default: value }]) =>
        `${name}: ${description} Default: ${JSON.stringify(value)}`,
    ),
  )
