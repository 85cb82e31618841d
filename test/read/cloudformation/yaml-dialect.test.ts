import { describe, expect, test } from 'vitest'
import { InputError } from '../../../src/model/input-error.ts'
import { parseYaml } from '../../../src/read/cloudformation/index.ts'

const read = async (written: string): Promise<unknown> =>
  (await parseYaml(`k: ${written}\n`)).content

/**
 * What CloudFormation makes of a scalar without quotes. Where live evidence says what the service
 * does, that is the row; where there is none, it is what PyYAML does, and with it cfn-lint.
 */
describe('a scalar without quotes', () => {
  test.each<[written: string, value: unknown]>([
    // Service: deployed live in ASFHyP3/hyp3 pull request 2061; aws/aws-cli issues 5245 and 5257.
    ['yes', true],
    ['Yes', true],
    ['YES', true],
    ['on', true],
    ['On', true],
    ['true', true],
    ['True', true],
    ['TRUE', true],
    ['no', false],
    ['No', false],
    ['NO', false],
    ['off', false],
    ['Off', false],
    ['false', false],
    ['False', false],
    // Service: go-to-k/cdk-real-drift pull request 860. PyYAML agrees.
    ['y', 'y'],
    ['Y', 'Y'],
    ['n', 'n'],
    ['N', 'N'],
    // PyYAML: only these three spellings of a word are one.
    ['yEs', 'yEs'],
    ['tRUE', 'tRUE'],
    ['oN', 'oN'],
    // Service: YAML 1.1, the same in AWS' cloudformation-validate.
    ['022', 18],
    ['001234567012', 175304202],
    // Service: "0900" without quotes is deployed as 900 (Kotaimen/awscfncli issue 96; aws/aws-cli
    // issues 3991 and 7787). PyYAML takes these for text.
    ['0888', 888],
    ['0900', 900],
    ['012345678901', 12345678901],
    ['-09', -9],
    // Service: aws-cloudformation/cfn-language-discussion issue 31. PyYAML agrees.
    ['12:30', 750],
    ['22:22', 1342],
    ['190:20:30', 685230],
    ['1:30.5', 90.5],
    // PyYAML: a base-60 number neither begins with zero nor has a part above 59.
    ['09:30', '09:30'],
    ['12:60', '12:60'],
    // Service: the documentation writes policies' versions so. PyYAML's date, turned back into text.
    ['2012-10-17', '2012-10-17'],
    ['2010-09-09', '2010-09-09'],
    ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
    // PyYAML: a float holds a digit, so these are text (cfn-lint's ids; SAM's CodeUri).
    ['E3012', 'E3012'],
    ['.', '.'],
    ['._', '._'],
    ['e1', 'e1'],
    // PyYAML: the other numbers of YAML 1.1.
    ['0', 0],
    ['-0', 0],
    ['+5', 5],
    ['1_000', 1000],
    ['0x1F', 31],
    ['-0x1f', -31],
    ['0b101', 5],
    ['0o17', '0o17'],
    ['1.5', 1.5],
    ['1.', 1],
    ['.5', 0.5],
    ['1.5e+3', 1500],
    ['-1.5E-1', -0.15],
    ['1.5e3', '1.5e3'],
    ['1e3', '1e3'],
    ['1.2.3', '1.2.3'],
    ['10.0.0.0/8', '10.0.0.0/8'],
    ['1-2', '1-2'],
    // PyYAML: nothing, in five spellings.
    ['', null],
    ['~', null],
    ['null', null],
    ['Null', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    // JSON has no such numbers, and CloudFormation turns a template into JSON.
    ['.inf', '.inf'],
    ['-.INF', '-.INF'],
    ['.nan', '.nan'],
    // Digits that a number would lose.
    ['9007199254740993', '9007199254740993'],
    ['123456789012', 123456789012],
    // PyYAML has types for them that can't be built; text is what is written.
    ['=', '='],
    ['<<', '<<'],
    ['s3:GetObject', 's3:GetObject'],
    ['a b#c', 'a b#c'],
    ['a # comment', 'a'],
    ['arn:aws:s3:::b/*', 'arn:aws:s3:::b/*'],
  ])('%s', async (written, value) => {
    expect(await read(written)).toEqual({ k: value })
  })

  test.each([
    ["'yes'", 'yes'],
    ['"022"', '022'],
    ["''", ''],
    ["'it''s'", "it's"],
    ['"a\\n\\u00e9\\x41\\t\\\\\\""', 'a\né' + 'A\t\\"'],
    ['"two\n\n  lines"', 'two\nlines'],
    ['two\n  lines', 'two lines'],
    ['|\n  022\n    b\n', '022\n  b\n'],
    ['|-\n  yes\n', 'yes'],
    ['|+\n  a\n\n', 'a\n\n'],
    ['>\n  a\n  b\n\n  c\n', 'a b\nc\n'],
    ['>-\n  a\n  b', 'a b'],
    ['|2\n    a\n', '  a\n'],
  ])('quoted or in a block, %j is text', async (written, value) => {
    expect((await parseYaml(`k: ${written}`)).content).toEqual({ k: value })
  })

  test('a block that ends with the text has no line break that the text lacks', async () => {
    expect((await parseYaml('k: |\n  a')).content).toEqual({ k: 'a' })
    expect((await parseYaml('k: >\n  a\n  b')).content).toEqual({ k: 'a b' })
    expect((await parseYaml('k: !Sub |+\n  a')).content).toEqual({ k: { 'Fn::Sub': 'a' } })
    expect((await parseYaml('k: |\n  a\n  ')).content).toEqual({ k: 'a\n' })
  })
})

describe('an explicit type of YAML', () => {
  test.each<[written: string, value: unknown]>([
    ['! 022', '022'],
    ['!!str 022', '022'],
    ['!!str', ''],
    ['!!int 0x1F', 31],
    ['!!float 1', 1],
    ['!!bool yes', true],
    ["!!null ''", null],
    ['!!timestamp 2012-10-17', '2012-10-17'],
    ['!!binary aGk=', 'aGk='],
    ['!!seq [022]', [18]],
    ['!!map {b: 1}', { b: 1 }],
    ['!!set {b, c}', { b: null, c: null }],
    ['!!omap [{b: 1}]', [{ b: 1 }]],
    ['!<tag:yaml.org,2002:str> 5', '5'],
  ])('%s', async (written, value) => {
    expect(await read(written)).toEqual({ k: value })
  })

  test.each([
    ['!!int x', 'This value is not of the type that its tag names.'],
    ['!!bool maybe', 'This value is not of the type that its tag names.'],
    ['!!python/object x', 'This value is not of the type that its tag names.'],
    ['!!map [1]', "A list can't be of the type that its tag names: remove the tag."],
    ['!!seq {b: 1}', "A map can't be of the type that its tag names: remove the tag."],
    [
      '!<tag:example.com,2000:x> y',
      'CloudFormation knows no such tag: remove it, or write a function as !Name.',
    ],
  ])('%s is refused', async (written, message) => {
    await expect(parseYaml(`k: ${written}`)).rejects.toMatchObject({ message, line: 1, column: 4 })
  })

  test('a prefix of a %TAG directive counts', async () => {
    expect((await parseYaml('%TAG !y! tag:yaml.org,2002:\n---\nk: !y!str 5\n')).content).toEqual({
      k: '5',
    })
  })
})

describe('a key', () => {
  test('stays the text that is written', async () => {
    const text =
      'yes: 1\n012345678901: 2\n~: 3\n1.0: 4\n2012-10-17: 5\n\'\': 6\n"\\u0041": 7\n? q\n: 8\n'
    expect((await parseYaml(text)).content).toEqual({
      yes: 1,
      '012345678901': 2,
      '~': 3,
      '1.0': 4,
      '2012-10-17': 5,
      '': 6,
      A: 7,
      q: 8,
    })
  })

  test('can be an alias of a scalar', async () => {
    expect((await parseYaml('a: &k 012\n*k : 1\n')).content).toEqual({ a: 10, '012': 1 })
    expect((await parseYaml('&k yes: *k\n')).content).toEqual({ yes: true })
  })

  test.each(['? [a]\n: 1', '? {a: 1}\n: 1', '? !Ref a\n: 1', '{a: 1}: 2', '[a]: 2', '!Ref a: 1'])(
    '%j is none',
    async (text) => {
      await expect(parseYaml(text)).rejects.toMatchObject({
        message: 'A key can only be text: a map, a list or a function stands in its place.',
        line: 1,
      })
    },
  )

  test('that a prototype has is a key as any other', async () => {
    const { content } = await parseYaml(
      '__proto__: {polluted: 1}\nconstructor: 2\ntoString: 3\nk: !Sub {__proto__: 4}\n<<: {hasOwnProperty: 5}\n',
    )
    expect(Object.keys(content as object)).toEqual([
      '__proto__',
      'constructor',
      'toString',
      'k',
      'hasOwnProperty',
    ])
    expect(JSON.stringify(content)).toBe(
      '{"__proto__":{"polluted":1},"constructor":2,"toString":3,"k":{"Fn::Sub":{"__proto__":4}},"hasOwnProperty":5}',
    )
    const inherited = Object.getPrototypeOf(content) as object
    expect([Object.isFrozen(inherited), Reflect.ownKeys(inherited)]).toEqual([true, []])
    expect(Object.getPrototypeOf(inherited)).toBeNull()
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    ['a: 1\nb: 2\na: 3\n', 1, 3, 1],
    ["x: {b: 1,\n  'b': 2}", 1, 2, 3],
    ['x:\n  k: 1\n  l: 2\n  "\\u006b": 3', 2, 4, 3],
    ['__proto__: 1\n__proto__: 2', 1, 2, 1],
    ['a: &k x\nx: 1\n*k : 2', 2, 3, 1],
  ])('that stands twice in %j is told with both places', async (text, first, line, column) => {
    expect((await parseYaml(text)).faults).toEqual([
      {
        message: `This map has the same key already, first at line ${first}: remove one of them. The last one is judged.`,
        line,
        column,
      },
    ])
  })

  test('that stands twice has its last value, and its place', async () => {
    const { content, locate } = await parseYaml('a: {b: 1}\nc: 2\na: {b: 3}\n')
    expect(content).toEqual({ a: { b: 3 }, c: 2 })
    expect(locate(['a', 'b'])).toMatchObject({ line: 3, column: 5 })
  })

  test('that stands once in each map is no fault', async () => {
    const parsed = await parseYaml('a: {x: 1}\nb: &b {x: 1}\nc:\n  <<: *b\n  x: 2\n')
    expect(parsed.faults).toBeUndefined()
  })
})

describe('anchors, aliases and merge keys', () => {
  // The service refuses aliases in a submitted template, `aws cloudformation package` writes them
  // out: so they occur in repositories.
  test.each<[text: string, value: unknown]>([
    ['a: &x {b: 1}\nc: *x', { a: { b: 1 }, c: { b: 1 } }],
    ['a: &x [1]\nc: [*x, *x]', { a: [1], c: [[1], [1]] }],
    ['a: &x !Sub t\nc: *x', { a: { 'Fn::Sub': 't' }, c: { 'Fn::Sub': 't' } }],
    ['a: !Sub &x t\nc: *x', { a: { 'Fn::Sub': 't' }, c: { 'Fn::Sub': 't' } }],
    ['a: &x 1\nb: &x 2\nc: *x', { a: 1, b: 2, c: 2 }],
    ['b: &b {x: 1, y: 2}\nk:\n  <<: *b\n  y: 3', { b: { x: 1, y: 2 }, k: { y: 3, x: 1 } }],
    [
      'b: &b {x: 1}\nc: &c {x: 2, z: 3}\nk: {<<: [*b, *c]}',
      { b: { x: 1 }, c: { x: 2, z: 3 }, k: { x: 1, z: 3 } },
    ],
    // As PyYAML has it, the later merge key wins.
    [
      'b: &b {x: 1}\nc: &c {x: 2}\nk:\n  <<: *b\n  <<: *c',
      { b: { x: 1 }, c: { x: 2 }, k: { x: 2 } },
    ],
    ['k: {<<: {a: {b: 1}}, c: 2}', { k: { c: 2, a: { b: 1 } } }],
    ["k: {'<<': {a: 1}}", { k: { '<<': { a: 1 } } }],
  ])('%j', async (text, value) => {
    expect((await parseYaml(text)).content).toEqual(value)
  })

  test.each([
    ['a: *x', 'No anchor of this name stands before this alias: add one, or mend the name.', 1, 4],
    [
      'a: &x [*x]',
      'This alias stands inside of what it names, which would never end: remove it.',
      1,
      8,
    ],
    [
      'k:\n  <<: 5',
      'A merge key << takes a map or a list of maps, mostly aliases: mend its value.',
      2,
      3,
    ],
    [
      'k:\n  <<: !Ref a',
      'A merge key << takes a map or a list of maps, mostly aliases: mend its value.',
      2,
      3,
    ],
  ])('%j is refused', async (text, message, line, column) => {
    await expect(parseYaml(text)).rejects.toMatchObject({ message, line, column })
  })
})

describe('the text as a whole', () => {
  test.each<[what: string, text: string, value: unknown]>([
    ['a byte order mark', '\uFEFFa: 1\n', { a: 1 }],
    ['CR LF', 'a:\r\n  b: |\r\n    x\r\n    y\r\n  c: 1\r\n', { a: { b: 'x\ny\n', c: 1 } }],
    ['CR alone', 'a: 1\rb: 2\r', { a: 1, b: 2 }],
    ['a tab after a colon', 'a:\t1\n', { a: 1 }],
    ['a tab before a comment', 'a: 1\t# x\n', { a: 1 }],
    ['a document between markers', '---\na: 1\n...\n', { a: 1 }],
    ['empty documents around one', '---\n---\na: 1\n---\n', { a: 1 }],
    ['a directive', '%YAML 1.1\n---\na: 1\n', { a: 1 }],
    ['nothing', '', null],
    ['only comments', '# a\n\n# b\n', null],
    ['a list', '- 1\n- - 2\n', [1, [2]]],
    ['a list as deep as its key', 'a:\n- 1\n', { a: [1] }],
    ['JSON', '{"a": [1, true, null, "\\u00e9\\/"]}', { a: [1, true, null, 'é/'] }],
    ['a comma at the end in flow style', '{a: [1, 2,], b: 1,}', { a: [1, 2], b: 1 }],
    [
      'lines in brackets that stand further left',
      'a:\n  b: [\n    x,\n  {y: 1,\nz: "p\nq"}, # ]\nit\n\'s]\nc: 1\n',
      { a: { b: ['x', { y: 1, z: 'p q' }, "it 's"] }, c: 1 },
    ],
  ])('%s', async (_, text, value) => {
    expect((await parseYaml(text)).content).toEqual(value)
  })

  test.each([
    ['a: 1\n---\nb: 2', /^A second document begins here: a template is a single one\./, 3, 1],
    ['k:\n\ta: 1', /^A tab is used for indentation: use spaces\.$/, 2, 1],
    ['k:\n  a: 1\n\tb: 2', /^A tab is used for indentation: use spaces\.$/, 3, 1],
    ['a:\n  b: 1\n c: 2', /^The indentation fits none of the lines above/, 3, 2],
    ['a: b: c', /^The indentation fits none of the lines above/, 1, 5],
    ['a: [1, 2', /^The text ends before a \{ or \[ is closed/, 1, 9],
    ["a: 'x", /^The text ends before a single quote is closed/, 1, 6],
    ['a: "x', /^The text ends before a double quote is closed/, 1, 6],
    ['a: "\\q"', /^Double quotes know no such escape/, 1, 6],
    ['a: [1,,2]', /^A value is missing before this comma\.$/, 1, 7],
    ['a: [1 {b: 2}]', /^A comma or a closing bracket is missing here\.$/, 1, 7],
    ['a: \0', /^A null character stands here: remove it\.$/, 1, 4],
    ['a: \x07', /^A control character stands here: remove it\.$/, 1, 4],
    ['\uFEFFa: *x', /^No anchor of this name/, 1, 4],
    ['a: 1\r\nb: *x', /^No anchor of this name/, 2, 4],
    ['a: [\nx,\n*y]', /^No anchor of this name/, 3, 1],
  ])('%j is refused, with the place', async (text, message, line, column) => {
    const error: unknown = await parseYaml(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect(error).toMatchObject({ line, column })
    expect((error as InputError).message).toMatch(message)
  })

  test.each([
    'password: "s3cr3t\\q"',
    'a: s3cr3t: b',
    'a: *s3cr3t',
    'a: !!s3cr3t x',
    '!<s3cr3t> x',
    'a: [s3cr3t, @s3cr3t]',
    '%TAG s3cr3t\n---\na',
    'a: !s3cr3t!x y',
    '- s3cr3t\ns3cr3t: 1',
    '{"s3cr3t": s3cr3t"',
  ])('an error quotes nothing of %j', async (text) => {
    const error: unknown = await parseYaml(text).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(InputError)
    expect((error as InputError).message).not.toContain('s3cr3t')
  })
})
