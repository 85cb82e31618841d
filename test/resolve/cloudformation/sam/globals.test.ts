import { expect, test } from 'vitest'
import { resourceNamed } from '../resolve-text.ts'
import { expandText, propertiesOf, samText } from './expand-text.ts'

const text = samText(`Globals:
  Function:
    Runtime: python3.13
    Handler: a.b
    Layers: [arn:of:global]
    Environment:
      Variables: { A: global, B: global }
    VpcConfig: !If [C, { SubnetIds: [g] }, !Ref 'AWS::NoValue']
    Tracing: Active
Conditions: { C: !Equals [a, a] }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: s3://b/k
      Handler: own
      Layers: [arn:of:own]
      Environment:
        Variables:
          B: own
          C: own
      VpcConfig: { SubnetIds: [o] }
  Without:
    Type: AWS::Serverless::Function
    IgnoreGlobals: '*'
    Properties: { CodeUri: s3://b/k, Handler: h, Runtime: r }
  Less:
    Type: AWS::Serverless::Function
    IgnoreGlobals: [Layers, VpcConfig, Tracing]
    Properties: { CodeUri: s3://b/k }
`)

test('globals are joined: maps member by member, lists one after the other, functions and scalars not', async () => {
  const expanded = await expandText(text)
  expect(expanded.notes).toEqual([])
  expect(propertiesOf(expanded, 'F')).toMatchObject({
    Runtime: 'python3.13',
    Handler: 'own',
    Layers: ['arn:of:global', 'arn:of:own'],
    Environment: { Variables: { A: 'global', B: 'own', C: 'own' } },
    VpcConfig: { SubnetIds: ['o'] },
    TracingConfig: { Mode: 'Active' },
  })
})

test('a resource may leave out globals, all or some', async () => {
  const expanded = await expandText(text)
  expect(propertiesOf(expanded, 'Without')).not.toHaveProperty('Layers')
  expect(propertiesOf(expanded, 'Without')).toMatchObject({ Handler: 'h', Runtime: 'r' })
  expect(propertiesOf(expanded, 'Less')).not.toHaveProperty('Layers')
  expect(propertiesOf(expanded, 'Less')).not.toHaveProperty('TracingConfig')
  expect(propertiesOf(expanded, 'Less')).toMatchObject({ Handler: 'a.b' })
})

test.each([
  [['Runtime'], '/Globals/Function/Runtime'],
  [['Handler'], '/Resources/F/Properties/Handler'],
  [['Layers', 0], '/Globals/Function/Layers/0'],
  [['Layers', 1], '/Resources/F/Properties/Layers/0'],
  [['Environment'], '/Resources/F/Properties/Environment'],
  [['Environment', 'Variables', 'A'], '/Globals/Function/Environment/Variables/A'],
  [['Environment', 'Variables', 'B'], '/Resources/F/Properties/Environment/Variables/B'],
  [['Environment', 'Variables', 'C'], '/Resources/F/Properties/Environment/Variables/C'],
  [['VpcConfig', 'SubnetIds'], '/Resources/F/Properties/VpcConfig/SubnetIds'],
  [['TracingConfig', 'Mode'], '/Globals/Function/Tracing'],
])('%j is found where it was written', async (path, pointer) => {
  const place = resourceNamed(await expandText(text), 'F').locate(path, null)
  expect(place.pointer).toBe(pointer)
  expect(place.range).not.toBeNull()
})

test.each([
  ['[]', 'SAM refuses the template: Globals must be a map.'],
  ['{ Table: {} }', 'SAM refuses the template: Globals can\'t have "Table".'],
  ['{ Function: [] }', 'SAM refuses the template: "Function" of Globals must be a map.'],
  [
    '{ Function: { FunctionName: f } }',
    'SAM refuses the template: Globals can\'t give "FunctionName" to "Function".',
  ],
])('globals of %s are told, and the rest is judged', async (globals, note) => {
  const expanded = await expandText(
    samText(`Globals: ${globals}
Resources:
  F: { Type: AWS::Serverless::Function, Properties: { CodeUri: s3://b/k, Handler: h, Runtime: r } }
`),
  )
  expect(expanded.notes).toEqual([note])
  expect(propertiesOf(expanded, 'F')).toMatchObject({ Handler: 'h' })
})
