import listed from 'cloudformation-js-yaml-schema/tags.json' with { type: 'json' }

/**
 * Functions that the list lacks: the newer ones, those of the language extensions, and the ones
 * that only rules may use.
 */
const UNLISTED = [
  'Contains',
  'EachMemberEquals',
  'EachMemberIn',
  'GetStackOutput',
  'Length',
  'RefAll',
  'ToJsonString',
  'Transform',
  'ValueOf',
  'ValueOfAll',
]

const longForm = (name: string): string =>
  name === 'Ref' || name === 'Condition' ? name : `Fn::${name}`

/**
 * The list tells tags by the kind of node that they stand at. Here each stands at every kind, since
 * CloudFormation takes kinds that it doesn't list: `!Base64 text`, `!GetAZs {Ref: Region}`.
 */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  [...Object.values(listed).flat(), ...UNLISTED].map((name) => [name, longForm(name)]),
)

/**
 * The key that a short form stands for: `Fn::Sub` for `Sub`. An unknown name gets one as well, so
 * that it is met as an unknown function where functions are resolved.
 */
export const functionOfTag = (name: string): string => LONG_FORMS.get(name) ?? longForm(name)
