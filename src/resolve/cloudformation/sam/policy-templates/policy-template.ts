import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawList, isRawMap, memberOf, onlyMember } from '../../../../model/raw.ts'
import templates from './policy-templates.json' with { type: 'json' }

interface PolicyTemplate {
  readonly parameters: readonly string[]
  readonly statement: Raw
}

/**
 * Policy templates by name.
 * Source: aws-sam-translator 1.110 (Apache-2.0), `policy_templates_data/policy_templates.json`.
 */
const known: ReadonlyMap<string, PolicyTemplate> = new Map(Object.entries(templates))

/** The name of the policy template that an entry of `Policies` uses; null where it uses none. */
export function templateNameIn(policy: Raw): string | null {
  const name = onlyMember(policy)?.[0]
  return name !== undefined && known.has(name) ? name : null
}

/** The policy that a template makes with the values given; a string says, as a clause, why it is refused. */
export function policyFromTemplate(name: string, values: Raw | undefined): RawMap | string {
  const template = known.get(name)
  if (template === undefined) return `there is no policy template "${name}"`
  if (!isRawMap(values)) return `policy template "${name}" takes its parameters as a map`
  const missing = template.parameters.find((parameter) => memberOf(values, parameter) === undefined)
  if (missing !== undefined) return `policy template "${name}" needs its parameter ${missing}`
  return { Statement: write(template.statement, template.parameters, values) }
}

/** Puts the values in the place of the parameters; what stands in a value itself is left alone. */
function write(raw: Raw, parameters: readonly string[], values: RawMap): Raw {
  if (typeof raw !== 'object' || raw === null) return raw
  if (isRawList(raw)) return raw.map((item) => write(item, parameters, values))
  const [name, argument] = onlyMember(raw) ?? []
  if (name === 'Ref' && typeof argument === 'string' && parameters.includes(argument)) {
    return memberOf(values, argument) ?? raw
  }
  const members = Object.entries(raw).map(([key, value]) => [key, write(value, parameters, values)])
  return Object.fromEntries(members)
}
