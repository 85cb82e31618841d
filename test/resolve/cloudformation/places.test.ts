import { expect, test } from 'vitest'
import type { Path } from '../../../src/model/truth.ts'
import { resolveText, resourceNamed } from './resolve-text.ts'

const text = `Parameters:
  Encrypt: { Type: String, Default: 'false' }
Conditions:
  Open: !Equals [!Ref Encrypt, 'false']
  Never: !Equals [a, b]
Resources:
  R:
    Type: AWS::EC2::Instance
    Properties:
      Encrypted: !Ref Encrypt
      Devices:
        - Ebs:
            Size: 8
        - !If
          - Open
          - Ebs: { Encrypted: false }
          - !Ref AWS::NoValue
      Fixed: !If
        - Never
        - { A: 1 }
        - A:
            B: 2
      a/b~c: { d: 1 }
`

const placeOf = async (path: Path, missing: string | null = null, source = text) => {
  const place = resourceNamed(await resolveText(source), 'R').locate(path, missing)
  return { pointer: place.pointer, ...place.range }
}

test.each<[string, Path, string | null, object]>([
  [
    'the resource',
    [],
    null,
    { pointer: '/Resources/R', line: 7, column: 3, endLine: 7, endColumn: 4 },
  ],
  [
    'a missing property',
    [],
    'Monitoring',
    { pointer: '/Resources/R', line: 7, column: 3, endLine: 7 },
  ],
  [
    'a property',
    ['Encrypted'],
    null,
    { pointer: '/Resources/R/Properties/Encrypted', line: 10, column: 7 },
  ],
  [
    'what is missing in a nested object',
    ['Devices', 0, 'Ebs'],
    'Encrypted',
    { pointer: '/Resources/R/Properties/Devices/0/Ebs', line: 12, column: 11 },
  ],
  [
    'a branch of a condition',
    ['Devices', 1, 'Fn::If', '1', 'Ebs', 'Encrypted'],
    null,
    { pointer: '/Resources/R/Properties/Devices/1/Fn::If/1/Ebs/Encrypted', line: 16 },
  ],
  [
    'the only branch that a settled condition leaves',
    ['Fixed', 'A', 'B'],
    null,
    { pointer: '/Resources/R/Properties/Fixed/Fn::If/2/A/B', line: 22, column: 13 },
  ],
  [
    'what came through a reference',
    ['Encrypted', 'Deeper', 0],
    null,
    { pointer: '/Resources/R/Properties/Encrypted', line: 10 },
  ],
  [
    'a name with a slash and a tilde',
    ['a/b~c', 'd'],
    null,
    { pointer: '/Resources/R/Properties/a~1b~0c/d', line: 23 },
  ],
  [
    'what is inherited by every object',
    ['constructor'],
    null,
    { pointer: '/Resources/R/Properties', line: 9 },
  ],
])('%s', async (_, path, missing, expected) => {
  expect(await placeOf(path, missing)).toMatchObject(expected)
})

test('a logical id of JSON is shown with its quotes', async () => {
  const json = '{\n "Resources": {\n  "R": { "Type": "T" }\n }\n}'
  expect(await placeOf([], 'X', json)).toEqual({
    pointer: '/Resources/R',
    line: 3,
    column: 3,
    endLine: 3,
    endColumn: 6,
  })
})

test('a template that a person writes is the file to edit', async () => {
  const place = resourceNamed(await resolveText(text), 'R').locate(['Encrypted'], null)
  expect(place).toMatchObject({
    file: 'stack.yaml',
    inputFile: 'stack.yaml',
    note: null,
    related: [],
  })
})
