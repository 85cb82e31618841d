import type { Raw, RawMap } from '../../model/document.ts'
import { listed, memberOf } from '../../model/raw.ts'
import { whyUnread } from './includes.ts'
import { quoted } from './problems.ts'

/** What the template leaves to transforms. */
export interface Transforms {
  /** What may add resources of any type, as clauses. */
  readonly open: readonly string[]
  /** Why names may exist that the template doesn't show; null where they can't. */
  readonly namesMadeLater: string | null
  readonly isSam: boolean
}

const SAM = 'AWS::Serverless-2016-10-31'

/**
 * Transforms of AWS that add no resource which others' policies are about: they extend the language,
 * deploy in another way, or look values up.
 * Source: "Transform reference", CloudFormation template reference.
 */
const harmless = new Set([
  'AWS::LanguageExtensions',
  'AWS::CodeDeployBlueGreen',
  'AWS::SecretsManager-2020-07-23',
  'AWS::SecretsManager-2024-09-16',
  'AWS::ServiceCatalog',
])

export function readTransforms(template: RawMap): Transforms {
  const declared = listed(memberOf(template, 'Transform'))
  const open = declared.flatMap((entry) => {
    const name = nameOf(entry)
    return name === SAM || (name !== null && harmless.has(name)) ? [] : [clauseOf(name, entry)]
  })
  for (const holder of [template, memberOf(template, 'Resources')]) {
    const spliced = memberOf(holder, 'Fn::Transform')
    if (spliced !== undefined) open.push(clauseOf(nameOf(spliced), spliced))
  }
  const isSam = declared.some((entry) => nameOf(entry) === SAM)
  return { open, namesMadeLater: open[0] ?? splicedNames(template), isSam }
}

function splicedNames(template: RawMap): string | null {
  for (const section of ['Parameters', 'Conditions', 'Mappings', 'Outputs']) {
    const spliced = memberOf(memberOf(template, section), 'Fn::Transform')
    if (spliced !== undefined) return clauseOf(nameOf(spliced), spliced)
  }
  return null
}

function nameOf(entry: Raw): string | null {
  const [first] = listed(entry)
  const name = typeof first === 'string' ? first : memberOf(first, 'Name')
  return typeof name === 'string' ? name : null
}

function clauseOf(name: string | null, transform: Raw): string {
  if (name === 'AWS::Include') return whyUnread(transform)
  return `${name === null ? 'a macro' : `macro ${quoted(name)}`} changes the template at deployment`
}
