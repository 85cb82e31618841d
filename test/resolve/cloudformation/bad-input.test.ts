// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { describe, expect, test } from 'vitest'
import { resolveText, resourceNamed } from './resolve-text.ts'

/** A resource that each of the templates has besides: it must be resolved whatever is wrong elsewhere. */
const good = '  Good: { Type: AWS::SNS::Topic }\n'

async function told(text: string) {
  const resolved = await resolveText(text)
  expect(resourceNamed(resolved, 'Good').type).toBe('AWS::SNS::Topic')
  const { errors, notes } = resolved
  return {
    errors: errors.map(({ line, column, message }) => `${line}:${column}: ${message}`),
    notes: notes.map((note) => note.replace(/^stack\.yaml:/, '')),
  }
}

const property = (expression: string) =>
  `Parameters:
  Size: { Type: String }
Mappings:
  Sizes: { dev: { Small: 1 } }
Resources:
${good}  R:
    Type: T
    Properties:
      P: ${expression}
`

test('what becomes of a resource may be told by functions', async () => {
  const text = `Parameters: { Keep: { Type: String, Default: Retain } }
Mappings: { Keep: { prod: { Replaced: Snapshot } } }
Resources:
${good}  R:
    Type: T
    DeletionPolicy: !Ref Keep
    UpdateReplacePolicy: !FindInMap [Keep, prod, Replaced]
`
  expect(await told(text)).toEqual({ errors: [], notes: [] })
})

describe('a note tells, with its place and the nearest right name', () => {
  test.each([
    // Unknown functions
    [
      '!Joim [a, [b]]',
      '10:10: "Fn::Joim" is no function of CloudFormation; "Fn::Join" may be meant.',
    ],
    [
      '{ Fn::GetAz: a }',
      '10:12: "Fn::GetAz" is no function of CloudFormation; "Fn::GetAZs" may be meant.',
    ],
    ['!Rain::Embed x', '10:10: "Fn::Rain::Embed" is no function of CloudFormation.'],
    ['!Equals [a, b]', '10:10: Fn::Equals may only be used in conditions and rules.'],
    ['{ Fn::Sub: a, Other: 1 }', '10:12: "Fn::Sub" stands beside other members of a map.'],
    // Wrong arguments
    ['!Join [a]', '10:10: Fn::Join takes a delimiter and a list.'],
    ['!Select [1]', '10:10: Fn::Select takes an index and a list.'],
    ['!Select [3, [a, b]]', '10:10: Fn::Select asks for item 3 of fewer.'],
    ['!Split [a]', '10:10: Fn::Split takes a delimiter and a string.'],
    ['!Sub [a]', '10:10: Fn::Sub takes a string, or a list of a string and a map.'],
    ['!GetAtt Good', '10:10: Fn::GetAtt takes a resource and one of its attributes.'],
    ['!If [A, b]', '10:10: Fn::If takes the name of a condition and two values.'],
    [
      '!Cidr [10.0.0.0/16]',
      '10:10: Fn::Cidr takes an address range, a count from 1 to 256, and a number of bits.',
    ],
    ['!Cidr [10.0.0.0/24, 2, 8]', '10:10: Fn::Cidr asks for more addresses than the range has.'],
    [
      '!FindInMap [Sizes, dev]',
      '10:10: Fn::FindInMap takes a mapping, two keys, and a DefaultValue at most.',
    ],
    ['{ Fn::Length: a }', '10:12: Fn::Length takes a list.'],
    ['{ Fn::ToJsonString: a }', '10:12: Fn::ToJsonString takes a list or a map.'],
    [
      '{ Fn::GetStackOutput: a }',
      '10:12: Fn::GetStackOutput takes a map with StackName and OutputName.',
    ],
    ['!ImportValue [a]', '10:10: Fn::ImportValue takes the name of an export.'],
    ['!GetAZs [a, b]', '10:10: Fn::GetAZs takes a region.'],
    ['{ Ref: [] }', '10:12: Ref takes the name of a parameter or of a resource.'],
    // Names of nothing
    [
      '!Ref Siz',
      '10:10: Nothing in the template is named "Siz", though a function refers to it; "Size" may be meant.',
    ],
    [
      '!GetAtt God.Arn',
      '10:10: Nothing in the template is named "God", though a function refers to it; "Good" may be meant.',
    ],
    [
      "!Sub 'a-${Godo.Arn}'",
      '10:10: Nothing in the template is named "Godo.Arn", though a function refers to it.',
    ],
    [
      '!Ref AWS::Regoin',
      '10:10: Nothing in the template is named "AWS::Regoin", though a function refers to it; "AWS::Region" may be meant.',
    ],
    ['!FindInMap [Sizes, dev, Smal]', '10:10: The mappings have no "Smal"; "Small" may be meant.'],
    ['!FindInMap [Size, dev, Small]', '10:10: The mappings have no "Size"; "Sizes" may be meant.'],
    // The innermost function is the place.
    ['!Join [",", [!Select [1, !Split [a]]]]', '10:35: Fn::Split takes a delimiter and a string.'],
  ])('%s', async (expression, note) => {
    expect(await told(property(expression))).toEqual({ errors: [], notes: [note] })
  })

  test.each([
    [
      'a section',
      `Resource:\n  A: { Type: T }\nResources:\n${good}`,
      '1:1: Templates have no section named "Resource"; "Resources" may be meant.',
    ],
    [
      'an attribute of a resource',
      `Resources:\n${good}  R:\n    Type: T\n    Propertis: {}\n`,
      '5:5: Resources have no attribute named "Propertis"; "Properties" may be meant.',
    ],
    [
      'an attribute of a parameter',
      `Parameters:\n  A:\n    Type: String\n    AllowedValue: [a]\nResources:\n${good}`,
      '4:5: Parameters have no attribute named "AllowedValue"; "AllowedValues" may be meant.',
    ],
    [
      'a resource that is depended on',
      `Resources:\n${good}  R:\n    Type: T\n    DependsOn: [Good, God]\n`,
      '5:5: Resource "R" depends on "God", which the template doesn’t have; "Good" may be meant.',
    ],
    [
      'what becomes of a resource that is deleted',
      `Resources:\n${good}  R:\n    Type: T\n    DeletionPolicy: Retian\n`,
      '5:5: DeletionPolicy is Delete, Retain, RetainExceptOnCreate or Snapshot, and not "Retian"; "Retain" may be meant.',
    ],
    [
      'the same by a function, in any branch',
      `Conditions: { Prod: !Equals [!Ref AWS::Region, x] }\nResources:\n${good}  R:\n    Type: T\n    UpdateReplacePolicy: !If [Prod, Retain, RetainExceptOnCreate]\n`,
      '6:5: UpdateReplacePolicy is Delete, Retain or Snapshot, and not "RetainExceptOnCreate".',
    ],
    [
      'a function there that names nothing',
      `Parameters: { Keep: { Type: String, Default: Retain } }\nResources:\n${good}  R:\n    Type: T\n    DeletionPolicy: !Ref Kep\n`,
      '6:21: Nothing in the template is named "Kep", though a function refers to it; "Keep" may be meant.',
    ],
    [
      'resources that refer to each other',
      `Resources:\n${good}  A: { Type: T, Properties: { P: !Ref B } }\n  B: { Type: T, DependsOn: C }\n  C: { Type: T, Properties: { P: !Sub "\${A.X}" } }\n`,
      '3:3: Resource "A", "B", "C" refer to each other in a circle, which can’t be deployed: break it.',
    ],
    [
      'a resource that refers to itself',
      `Resources:\n${good}  A: { Type: T, Properties: { P: !GetAtt A.X } }\n`,
      '3:3: Resource "A" refers to itself in a circle, which can’t be deployed: break it.',
    ],
    [
      'an output of a function that is none',
      `Resources:\n${good}Outputs:\n  O:\n    Value: !Reff Good\n`,
      '5:12: "Fn::Reff" is no function of CloudFormation.',
    ],
    [
      'a rule that no value meets',
      `Parameters: { A: { Type: String, Default: x } }\nRules:\n  First:\n    Assertions: [{ Assert: !Equals [!Ref A, y] }]\nResources:\n${good}`,
      '3:3: Rule "First" holds for none of the values that the parameters may have: the template is judged without it.',
    ],
  ])('%s', async (_, text, note) => {
    expect(await told(text)).toEqual({ errors: [], notes: [note] })
  })
})

const conditional = (condition: string) =>
  `Conditions:\n  Prod: !Equals [a, !Ref AWS::Region]\n  C: ${condition}\nResources:\n${good}`

describe('an error tells, with its place', () => {
  test.each([
    ['yes', '3:3: A condition is a single function. Mend the condition.'],
    ['{ A: 1, B: 2 }', '3:3: A condition is a single function. Mend the condition.'],
    [
      '!Equal [a, b]',
      '3:3: "Fn::Equal" is no function of conditions; "Fn::Equals" may be meant. Mend the condition.',
    ],
    ['!Sub a', '3:3: "Fn::Sub" is no function of conditions. Mend the condition.'],
    ['!Equals [a]', '3:3: Fn::Equals takes two values. Mend the condition.'],
    [
      '!Not [!Equals [a, b], !Equals [a, b]]',
      '3:3: Fn::Not takes one condition. Mend the condition.',
    ],
    ['!Or [!Equals [a, b]]', '3:3: Fn::Or takes two to ten conditions. Mend the condition.'],
    [
      '!And [!Condition Prod, !Equals [a]]',
      '3:29: Fn::Equals takes two values. Mend the condition.',
    ],
    [
      '!Condition Prd',
      '3:6: No condition is named "Prd"; "Prod" may be meant: add it under Conditions, or mend the name.',
    ],
    ['!Not [!Condition C]', '3:3: Condition "C" depends on itself: break the circle.'],
  ])('the condition %s', async (condition, error) => {
    expect(await told(conditional(condition))).toEqual({ errors: [error], notes: [] })
  })

  test.each([
    [
      'the condition of a resource',
      `Conditions: { Prod: !Equals [a, b] }\nResources:\n${good}  R:\n    Type: T\n    Condition: Pro\n`,
      '6:5: No condition is named "Pro"; "Prod" may be meant: add it under Conditions, or mend the name.',
    ],
    [
      'the condition of an output',
      `Conditions: { Prod: !Equals [a, b] }\nResources:\n${good}Outputs:\n  O:\n    Condition: Pro\n    Value: a\n`,
      '6:5: No condition is named "Pro"; "Prod" may be meant: add it under Conditions, or mend the name.',
    ],
    [
      'a key that stands twice in YAML',
      `Resources:\n${good}  R: { Type: T }\n  R: { Type: U }\n`,
      '4:3: This map has the same key already, first at line 3: remove one of them. The last one is judged.',
    ],
    [
      'a key that stands twice in JSON',
      '{"Resources": {\n "Good": {"Type": "AWS::SNS::Topic"},\n "R": {"Type": "T"},\n "\\u0052": {"Type": "U"}\n}}',
      '4:2: This map has the same key already, first at line 3: remove one of them. The last one is judged.',
    ],
    [
      'a rule of an unknown function',
      `Parameters: { A: { Type: String } }\nRules:\n  First:\n    Assertions: [{ Assert: !Sub a }]\nResources:\n${good}`,
      '4:28: A rule takes Fn::And, Fn::Contains, Fn::EachMemberEquals, Fn::EachMemberIn, Fn::Equals, Fn::Not, Fn::Or, with their arguments.',
    ],
  ])('%s', async (_, text, error) => {
    expect(await told(text)).toEqual({ errors: [error], notes: [] })
  })
})

test('with a macro at work, names that only it may know are no mistakes', async () => {
  const text = `Transform: Mine\nGenerate: {}\nConditions: { C: !Made [a] }\nResources:\n${good}  R: { Type: T, Extra: 1, DependsOn: Made }\n`
  expect(await told(text)).toEqual({
    errors: [],
    notes: ['Macro "Mine" changes the template at deployment.'],
  })
})

test('a circle that only some worlds have is none', async () => {
  const text = `Conditions: { C: !Equals [!Ref AWS::Region, x] }\nResources:\n${good}  A: { Type: T, Properties: { P: !If [C, !Ref B, x] } }\n  B: { Type: T, Properties: { P: !If [C, x, !Ref A] } }\n`
  expect(await told(text)).toEqual({ errors: [], notes: [] })
})

test('of very many faults the first are told', async () => {
  const lines = Array.from({ length: 5_000 }, (_, index) => `      P${index}: !Ref Nothing${index}`)
  const { notes } = await told(
    `Resources:\n${good}  R:\n    Type: T\n    Properties:\n${lines.join('\n')}\n`,
  )
  expect(notes).toHaveLength(100)
})
