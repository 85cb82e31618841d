// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way
import { expect, test } from 'vitest'
import type { Value } from '../../../src/model/value.ts'
import { readYaml } from '../../../src/read/cloudformation/read-yaml.ts'
import { documentOf, given, propertyR, resolveText, resourceNamed } from './resolve-text.ts'
import { show, showCondition } from './show.ts'

const odd = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']

test.each(odd)('%s is a name like any other, where it is declared', async (name) => {
  const text = JSON.stringify({
    Resources: {
      R: {
        Type: 'T',
        Condition: 'NAME',
        Properties: {
          P: {
            byParameter: { Ref: 'P' },
            byMapping: { 'Fn::FindInMap': ['NAME', 'NAME', 'NAME'] },
            byAttribute: { 'Fn::GetAtt': ['NAME', 'NAME'] },
            NAME: { Ref: 'NAME' },
          },
        },
      },
      NAME: { Type: 'NAME', Properties: { NAME: 1 } },
    },
    Parameters: { P: { Type: 'NAME', Default: 'NAME', AllowedValues: ['NAME'] } },
    Mappings: { NAME: { NAME: { NAME: 'found' } } },
    Conditions: { NAME: { 'Fn::Equals': [{ Ref: 'P' }, 'NAME'] } },
    Outputs: { NAME: { Value: { Ref: 'NAME' } } },
  }).replaceAll('NAME', name)
  const resolved = await resolveText(text)
  expect(resolved.errors).toEqual([])
  expect(resolved.notes).toEqual([])
  expect(resolved.resources.map(({ address }) => address).sort()).toEqual(['R', name].sort())
  expect(resourceNamed(resolved, 'R').exists).toBeNull()
  const shown = JSON.stringify(show(propertyR(resolved)))
  expect(shown).toContain(`"byParameter":"${name}"`)
  expect(shown).toContain('"byMapping":"found"')
  expect(shown).toContain(`"byAttribute":"<${name}.${name} of ${name}>"`)
  expect(resourceNamed(resolved, name).locate([name], null)).toMatchObject({
    pointer: `/Resources/${name}/Properties/${name}`,
  })
  expect(({} as Record<string, unknown>)['1']).toBeUndefined()
})

test.each(odd)('%s is nothing, where it isn’t declared', async (name) => {
  const resolved = await resolveText(`
Mappings: { M: { a: { b: c } } }
Resources:
  R:
    Type: T
    Condition: ${name}
    Properties:
      P:
        - !Ref ${name}
        - !GetAtt ${name}.${name}
        - !FindInMap [${name}, a, b]
        - !FindInMap [M, ${name}, b]
        - !FindInMap [M, a, ${name}]
        - !Sub '\${${name}}'
`)
  const nothing = `<invalid: nothing in the template is named "${name}">`
  const noEntry = `<invalid: the mappings have no "${name}">`
  expect(show(propertyR(resolved))).toEqual([nothing, nothing, noEntry, noEntry, noEntry, nothing])
  expect(showCondition(resourceNamed(resolved, 'R').exists)).toBe(
    `open: no condition is named "${name}"`,
  )
})

test('__proto__ stays an own key where a map is copied', async () => {
  const text =
    '{"Resources":{"R":{"Type":"T","Properties":{"P":{"__proto__":{"x":1},"y":{"Ref":"AWS::Region"}}}}}}'
  const value = propertyR(await resolveText(text, { region: 'eu-west-1' })) as object
  expect(Object.keys(value)).toEqual(['__proto__', 'y'])
  expect('x' in value).toBe(false)
})

test('values as deep as a template may be are resolved', async () => {
  const depth = 90
  const text = `{"Resources":{"R":{"Type":"T","Properties":{"P":${'['.repeat(depth)}{"Ref":"AWS::Region"}${']'.repeat(depth)}}}}}`
  let value: unknown = propertyR(await resolveText(text, { region: 'eu-west-1' }))
  for (let level = 0; level < depth; level += 1) value = (value as unknown[])[0]
  expect(value).toBe('eu-west-1')
})

test('functions as deep as a template may be are resolved', async () => {
  const depth = 45
  const text = `{"Resources":{"R":{"Type":"T","Properties":{"P":${'{"Fn::Join":["",["",'.repeat(depth / 3)}"x"${']]}'.repeat(depth / 3)}}}}}`
  expect(propertyR(await resolveText(text))).toBe('x')
})

test('a text that would grow without bounds is unknown', async () => {
  const big = 'x'.repeat(100_000)
  const text = `{"Parameters":{"X":{"Type":"String"}},"Resources":{"R":{"Type":"T","Properties":{"P":{"Fn::Sub":"${'${X}'.repeat(1000)}"}}}}}`
  const resolved = await resolveText(text, { given: given({ X: big }) })
  expect(show(propertyR(resolved))).toBe('<limit: the text that it is composed of is too long>')
})

test('a delimiter between very many items can’t exhaust the memory', async () => {
  const items = Array.from({ length: 50_000 }, () => 'a')
  const text = JSON.stringify({
    Resources: {
      R: { Type: 'T', Properties: { P: { 'Fn::Join': ['y'.repeat(100_000), items] } } },
    },
  })
  expect(show(propertyR(await resolveText(text)))).toBe(
    '<limit: the text that it is composed of is too long>',
  )
})

test('no text of a secret parameter stands in a note, an error or a reason', async () => {
  const secret = 'hunter2hunter2'
  const resolved = await resolveText(
    `
Parameters:
  Secret: { Type: String, NoEcho: true, Default: ${secret} }
Mappings: { M: { a: { b: c } } }
Conditions:
  C: !Equals [!Ref Secret, x]
Resources:
  R:
    Type: T
    Condition: C
    Properties:
      P:
        - !FindInMap [M, !Ref Secret, b]
        - !Select [!Ref Secret, [a]]
        - !GetAZs { Ref: Secret }
        - !ImportValue { Ref: Secret }
        - { Ref: { Ref: Secret } }
        - !GetAtt [!Ref Secret, x]
        - !Cidr [!Ref Secret, 1, 2]
        - { Fn::GetStackOutput: { StackName: !Ref Secret, OutputName: x } }
`,
    { given: given({ Secret: secret }) },
  )
  expect(JSON.stringify(show(propertyR(resolved)))).not.toContain(secret)
  expect(resolved.notes.join()).not.toContain(secret)
  expect(JSON.stringify(resolved.errors)).not.toContain(secret)
})

test('a parameter that is compared with a secret one tells no value either', async () => {
  const { exists } = resourceNamed(
    await resolveText(
      `
Parameters:
  Secret: { Type: String, NoEcho: true }
  Other: { Type: String }
Conditions:
  C: !Equals [!Ref Other, !Ref Secret]
Resources:
  R: { Type: T, Condition: C }
`,
      { given: given({ Secret: 'hunter2' }) },
    ),
    'R',
  )
  expect(exists).toMatchObject({ of: { variable: { name: 'Other', sensitive: true } } })
})

test.each([
  [
    'rules that compare long lists',
    () => {
      const items = Array.from({ length: 20_000 }, (_, index) => `i${index}`)
      const Assert = { 'Fn::EachMemberIn': [items, items] }
      return { Rules: { R: { Assertions: [{ Assert }, { Assert }] } }, Resources: {} }
    },
  ],
  [
    'rules over very many parameters',
    () => {
      const all = { 'Fn::EachMemberIn': [{ 'Fn::RefAll': 'T' }, ['a']] }
      const names = Array.from({ length: 8_000 }, (_, index) => `P${index}`)
      return {
        Parameters: Object.fromEntries(names.map((name) => [name, { Type: 'T' }])),
        Rules: { R: { Assertions: Array.from({ length: 8_000 }, () => ({ Assert: all })) } },
        Resources: { R: { Type: 'T' } },
      }
    },
  ],
  [
    'keys that no mapping has',
    () => {
      const keys = Array.from({ length: 20_000 }, (_, index) => [`k${index}`, 1])
      return {
        Mappings: { M: Object.fromEntries(keys) },
        Resources: {
          R: {
            Type: 'T',
            Properties: {
              P: Array.from({ length: 10_000 }, () => ({ 'Fn::FindInMap': ['M', true, 'x'] })),
            },
          },
        },
      }
    },
  ],
  [
    'stack sets of one large text',
    () => ({
      Parameters: { Body: { Type: 'String', Default: `${' '.repeat(300_000)}{"Resources":{}}` } },
      Resources: Object.fromEntries(
        Array.from({ length: 3_000 }, (_, index) => [
          `S${index}`,
          {
            Type: 'AWS::CloudFormation::StackSet',
            Properties: { TemplateBody: { Ref: 'Body' } },
          },
        ]),
      ),
    }),
  ],
  [
    'resources that refer to each other',
    () => ({
      Resources: Object.fromEntries(
        Array.from({ length: 5_000 }, (_, index) => [
          `R${index}`,
          { Type: 'T', DependsOn: `R${index + 1}`, Properties: { P: { Ref: `R${index + 2}` } } },
        ]),
      ),
    }),
  ],
])('%s take little time', async (_, make) => {
  const text = JSON.stringify(make())
  const before = performance.now()
  await resolveText(text, { parseNested: (body) => readYaml(body) })
  expect(performance.now() - before).toBeLessThan(8_000)
})

test('a snippet that is included very often is read once, and ends at a limit', async () => {
  let reads = 0
  const snippet = await documentOf(`A: ${'x'.repeat(100_000)}`, 'a.yaml')
  const include = { Name: 'AWS::Include', Parameters: { Location: 'a.yaml' } }
  const text = JSON.stringify({
    Resources: {
      R: {
        Type: 'T',
        Properties: { P: Array.from({ length: 5_000 }, () => ({ 'Fn::Transform': include })) },
      },
    },
  })
  const resolved = await resolveText(text, {
    readNested: () => {
      reads += 1
      return snippet
    },
  })
  expect(reads).toBe(1)
  const shown = JSON.stringify(show((propertyR(resolved) as Value[]).at(-1)))
  expect(shown).toContain('the snippets of the deployment are too many or too large')
})
