import { describe, expect, test } from 'vitest'
import type { Path } from '../../../src/model/truth.ts'
import { parseJson, parseYaml } from '../../../src/read/cloudformation/index.ts'
import { textAt } from './text-at.ts'

const YAML = `# a template
Resources:
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Sub 'logs-$Env'   # named
      Tags:
        - Key: a
          Value: "x y"
        -   Key: b
            Value: |
              two
              lines

        - {Key: c, "Val\\u0075e": 'it''s'}
      Empty:
      Arn: !GetAtt Other.Nested.Arn
      Role: !If
        - IsProd
        - !Ref RoleParam
        - Fn::GetAtt: [Role, Arn]
      Join: !Join ['-', [a, !Ref B]]
      Shared: &shared {x: 1, y: [2]}
      Again: *shared
      Merged:
        <<: *shared
        y: 3
    ? Odd
    : value
  Anchored: &later !Transform
    Name: T
`

describe('in YAML', () => {
  test.each<[pointer: Path, text: string | null]>([
    [['Resources', 'Bucket', 'Type'], 'Type: AWS::S3::Bucket'],
    [['Resources', 'Bucket', 'Properties', 'BucketName'], "BucketName: !Sub 'logs-$Env'"],
    [['Resources', 'Bucket', 'Properties', 'BucketName', 'Fn::Sub'], "!Sub 'logs-$Env'"],
    [['Resources', 'Bucket', 'Properties', 'Tags', 0], 'Key: a\n          Value: "x y"'],
    [['Resources', 'Bucket', 'Properties', 'Tags', 0, 'Value'], 'Value: "x y"'],
    [['Resources', 'Bucket', 'Properties', 'Tags', '0', 'Key'], 'Key: a'],
    [
      ['Resources', 'Bucket', 'Properties', 'Tags', 1, 'Value'],
      'Value: |\n              two\n              lines',
    ],
    [['Resources', 'Bucket', 'Properties', 'Tags', 2], "{Key: c, \"Val\\u0075e\": 'it''s'}"],
    [['Resources', 'Bucket', 'Properties', 'Tags', 2, 'Key'], 'Key: c'],
    [['Resources', 'Bucket', 'Properties', 'Tags', 2, 'Value'], "\"Val\\u0075e\": 'it''s'"],
    [['Resources', 'Bucket', 'Properties', 'Empty'], 'Empty:'],
    [['Resources', 'Bucket', 'Properties', 'Arn'], 'Arn: !GetAtt Other.Nested.Arn'],
    [['Resources', 'Bucket', 'Properties', 'Arn', 'Fn::GetAtt'], '!GetAtt Other.Nested.Arn'],
    [['Resources', 'Bucket', 'Properties', 'Arn', 'Fn::GetAtt', 1], '!GetAtt Other.Nested.Arn'],
    [['Resources', 'Bucket', 'Properties', 'Role', 'Fn::If', 1], '!Ref RoleParam'],
    [['Resources', 'Bucket', 'Properties', 'Role', 'Fn::If', '1', 'Ref'], '!Ref RoleParam'],
    [
      ['Resources', 'Bucket', 'Properties', 'Role', 'Fn::If', 2, 'Fn::GetAtt'],
      'Fn::GetAtt: [Role, Arn]',
    ],
    [['Resources', 'Bucket', 'Properties', 'Role', 'Fn::If', 2, 'Fn::GetAtt', 0], 'Role'],
    [['Resources', 'Bucket', 'Properties', 'Join', 'Fn::Join', 0], "'-'"],
    [['Resources', 'Bucket', 'Properties', 'Join', 'Fn::Join', 1], '[a, !Ref B]'],
    [['Resources', 'Bucket', 'Properties', 'Join', 'Fn::Join', 1, 1], '!Ref B'],
    [['Resources', 'Bucket', 'Properties', 'Shared'], 'Shared: &shared {x: 1, y: [2]}'],
    [['Resources', 'Bucket', 'Properties', 'Again'], 'Again: *shared'],
    [['Resources', 'Bucket', 'Properties', 'Again', 'y', 0], '2'],
    [['Resources', 'Bucket', 'Properties', 'Merged', 'x'], 'x: 1'],
    [['Resources', 'Bucket', 'Properties', 'Merged', 'y'], 'y: 3'],
    [['Resources', 'Bucket', 'Odd'], 'Odd\n    : value'],
    [['Resources', 'Anchored'], 'Anchored: &later !Transform\n    Name: T'],
    [['Resources', 'Anchored', 'Fn::Transform'], '&later !Transform\n    Name: T'],
    [['Resources', 'Anchored', 'Fn::Transform', 'Name'], 'Name: T'],
    // What isn't there has no place.
    [['Resources', 'Bucket', 'Missing'], null],
    [['Resources', 'Bucket', 'Type', 'Ref'], null],
    [['Resources', 'Bucket', 'Properties', 'BucketName', 'Ref'], null],
    [['Resources', 'Bucket', 'Properties', 'Tags', 3], null],
    [['Resources', 'Bucket', 'Properties', 'Tags', -1], null],
    [['Resources', 'Bucket', 'Properties', 'Tags', 'length'], null],
    [['Resources', 'constructor'], null],
    [['Resources', '__proto__'], null],
  ])('%j', async (pointer, text) => {
    expect(textAt(YAML, (await parseYaml(YAML)).locate(pointer))).toBe(text)
  })

  test('a range tells first and last line and column, counted from one', async () => {
    const { locate } = await parseYaml(YAML)
    expect(locate(['Resources', 'Bucket', 'Type'])).toEqual({
      line: 4,
      column: 5,
      endLine: 4,
      endColumn: 26,
    })
    expect(locate(['Resources', 'Bucket', 'Properties', 'Tags', 1, 'Value'])).toEqual({
      line: 11,
      column: 13,
      endLine: 13,
      endColumn: 20,
    })
    expect(locate([])).toEqual({ line: 2, column: 1, endLine: 31, endColumn: 12 })
  })

  test.each<[what: string, text: string, pointer: Path, located: string]>([
    ['CR LF', 'a:\r\n  b:\r\n    - 1\r\n    - c: 2\r\n', ['a', 'b', 1, 'c'], 'c: 2'],
    ['CR', 'a:\r  b: 1\r', ['a', 'b'], 'b: 1'],
    ['a key in quotes', '"a b": 1\n\'c\': 2', ['a b'], '"a b": 1'],
    ['an empty item', 'a:\n  -\n  - 1', ['a', 0], '-'],
    ['a list as deep as its key', 'a:\n- 1\n- 2\nb: 3', ['a'], 'a:\n- 1\n- 2'],
    ['a pair in a list', 'a: [b: c, d]', ['a', 0, 'b'], 'b: c'],
    [
      'a comment before the end',
      'a: [1, # x ]\n  2 # y\n  ]\nb: 1',
      ['a'],
      'a: [1, # x ]\n  2 # y\n  ]',
    ],
    ['a text over two lines', 'a: x\n  y\nb: 1', ['a'], 'a: x\n  y'],
    [
      'a folded block with a comment behind its sign',
      'a: >- # why\n  x\n\nb: 1',
      ['a'],
      'a: >- # why\n  x',
    ],
    ['a document after a marker', '---\na: 1\n...\n', ['a'], 'a: 1'],
    ['tabs', 'a:\t1', ['a'], 'a:\t1'],
    ['lines too far left', 'a:\n  b: [\nx,\n  {y: 1}\n]\nc: 1', ['a', 'b', 1, 'y'], 'y: 1'],
    ['what follows lines too far left', 'a:\n  b: [\nx,\n  {y: 1}\n]\nc: 1', ['c'], 'c: 1'],
    [
      'brackets with lines too far left',
      'a:\n  b: [\nx,\n  {y: 1}\n]\nc: 1',
      ['a', 'b'],
      'b: [\nx,\n  {y: 1}\n]',
    ],
    ['astral characters, counted as UTF-16', 'a: "😀"\nb: {c: 😀, d: 1}', ['b', 'd'], 'd: 1'],
  ])('%s', async (_, text, pointer, located) => {
    expect(textAt(text, (await parseYaml(text)).locate(pointer))).toBe(located)
  })

  test('a byte order mark counts as no column', async () => {
    expect((await parseYaml('\uFEFFa: {b: 1}')).locate(['a', 'b'])).toMatchObject({
      line: 1,
      column: 5,
    })
  })

  test('an empty text has no place', async () => {
    expect((await parseYaml('')).locate([])).toBeNull()
  })
})

const JSON_TEXT = `{
  "Resources": {
    "A\\u0042": { "Type" : "x, }" , "List": [ 1, [2,{"k":null}], "a\\"]" ] },
    "Twice": 1,
    "Twice": {"v": 2},
    "": -1.5e3,
    "__proto__": {"p": true}
  }
}`

describe('in JSON', () => {
  test.each<[pointer: Path, text: string | null]>([
    [['Resources', 'AB', 'Type'], '"Type" : "x, }"'],
    [['Resources', 'AB', 'List'], '"List": [ 1, [2,{"k":null}], "a\\"]" ]'],
    [['Resources', 'AB', 'List', 0], '1'],
    [['Resources', 'AB', 'List', 1, 1, 'k'], '"k":null'],
    [['Resources', 'AB', 'List', '2'], '"a\\"]"'],
    // As its value, the place of a key that stands twice is that of the last.
    [['Resources', 'Twice'], '"Twice": {"v": 2}'],
    [['Resources', 'Twice', 'v'], '"v": 2'],
    [['Resources', ''], '"": -1.5e3'],
    [['Resources', '__proto__', 'p'], '"p": true'],
    [[], JSON_TEXT],
    [['Resources', 'A\\u0042'], null],
    [['Resources', 'constructor'], null],
    [['Resources', 'AB', 'List', 3], null],
    [['Resources', 'AB', 'Type', 0], null],
  ])('%j', (pointer, text) => {
    expect(textAt(JSON_TEXT, parseJson(JSON_TEXT).locate(pointer))).toBe(text)
  })

  test('lines may end with CR LF or CR, and a byte order mark counts as no column', () => {
    expect(parseJson('{\r\n"a":\r\n1,\r"b": 2}').locate(['b'])).toEqual({
      line: 4,
      column: 1,
      endLine: 4,
      endColumn: 7,
    })
    expect(parseJson('\uFEFF{"a": 1}').locate(['a'])).toMatchObject({ line: 1, column: 2 })
  })
})
