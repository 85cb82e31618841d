// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { folderWith } from '../../folder-with.ts'
import { evaluated, resolveFolder, resourceOf, shown } from './resolve-files.ts'

/** Examples of https://developer.hashicorp.com/terraform/language/functions, and edges beside them. */
describe('functions give what Terraform gives', () => {
  test.each([
    // strings
    ['chomp("hello\\n")', 'hello'],
    ['endswith("hello world", "world")', true],
    ['startswith("hello world", "world")', false],
    ['strcontains("hello world", "wor")', true],
    [
      'format("Hello, %s! %d %v %q %5.2f|%-4s|%04d %t %%", "A", 2, [1], "x", 3.14159, "b", 7, true)',
      'Hello, A! 2 [1] "x"  3.14|b   |0007 true %',
    ],
    ['format("%x %X %b %o %+d", 255, 255, 5, 8, 3)', 'ff FF 101 10 +3'],
    ['formatlist("%s-%s", ["a", "b"], "c")', ['a-c', 'b-c']],
    ['indent(2, "a\\nb")', 'a\n  b'],
    ['join("-", ["a", "b"], ["c"])', 'a-b-c'],
    ['lower("HELLO É")', 'hello é'],
    ['upper("hello")', 'HELLO'],
    ['title("hello world")', 'Hello World'],
    ['replace("1 + 2 + 3", "+", "-")', '1 - 2 - 3'],
    ['replace("hello world", "/w.*d/", "everybody")', 'hello everybody'],
    ['replace("ab", "/(a)(b)/", "$2$1")', 'ba'],
    ['regex("[a-z]+", "53453453.345345aaabbbccc23454")', 'aaabbbccc'],
    ['regex("(\\\\d+)-(\\\\d+)", "2019-02")', ['2019', '02']],
    [
      'regex("^(?P<scheme>[^:]+)://(?P<host>.*)$", "https://example.com")',
      { scheme: 'https', host: 'example.com' },
    ],
    ['regexall("[a-z]", "1a2b")', ['a', 'b']],
    ['split(",", "a,b,c")', ['a', 'b', 'c']],
    ['strrev("hello")', 'olleh'],
    ['substr("hello world", 1, 4)', 'ello'],
    ['substr("hello world", -5, -1)', 'world'],
    ['trim("?!hello?!", "!?")', 'hello'],
    ['trimprefix("helloworld", "hello")', 'world'],
    ['trimsuffix("helloworld", "world")', 'hello'],
    ['trimspace("  hello\\n\\n")', 'hello'],
    [
      'format("%+d|% d|%x|%#x|%E|%t|%05d", 5, 7, 255, 255, 12345.678, "true", -42)',
      '+5| 7|ff|0xff|1.234568E+04|true|-0042',
    ],
    ['format("%v %v %v", 1000000, 123456, 0.00001)', '1e+06 123456 1e-05'],
    ['format("%.0f %.0f %.1f", 2.5, 3.5, 0.25)', '2 4 0.2'],
    ['format("%#v", "a")', '"a"'],
    ['title("a-b c_d e\'f")', "A-B C_d E'F"],
    ['upper("straße")', 'STRAßE'],
    ['length("👨‍👩‍👧e\u0301")', 2],
    ['substr("👨‍👩‍👧ab", 1, 1)', 'a'],
    ['strrev("a👨‍👩‍👧")', '👨‍👩‍👧a'],
    ['trimspace("\u00a0a\u3000")', 'a'],
    ['replace("abc", "", "-")', '-a-b-c-'],
    ['replace("ab", "/(?P<x>a)/", "[$x]$$")', '[a]$b'],
    ['replace("ab", "/(a)/", "$1x$9")', 'b'],
    ['regexall("x*", "axb")', ['', 'x', '']],
    // numbers
    ['parseint("aA", 62)', 656],
    ['range(1, 1, 0)', []],
    ['1e3 + 2E-1', 1000.2],
    ['abs(-12.4)', 12.4],
    ['ceil(5.1)', 6],
    ['floor(5.9)', 5],
    ['log(16, 2)', 4],
    ['max(12, 54, 3)', 54],
    ['min([12, 54, 3]...)', 3],
    ['parseint("FF", 16)', 255],
    ['pow(3, 2)', 9],
    ['signum(-13)', -1],
    ['sum([1, 2.5])', 3.5],
    ['range(3)', [0, 1, 2]],
    ['range(1, 8, 2)', [1, 3, 5, 7]],
    ['range(4, 1)', [4, 3, 2]],
    // collections
    ['alltrue(["true", true])', true],
    ['alltrue([true, false])', false],
    ['alltrue([true, true])', true],
    ['alltrue([])', true],
    ['anytrue([false, true])', true],
    ['anytrue([])', false],
    ['chunklist(["a", "b", "c"], 2)', [['a', 'b'], ['c']]],
    ['coalesce(null, "", "b")', 'b'],
    ['coalescelist([], ["c"])', ['c']],
    ['compact(["a", "", null, "b"])', ['a', 'b']],
    ['concat(["a"], [], ["b", "c"])', ['a', 'b', 'c']],
    ['contains(["a", "b"], "b")', true],
    ['contains(["a"], "c")', false],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['element(["a", "b", "c"], 4)', 'b'],
    ['flatten([["a", ["b"]], [], ["c"]])', ['a', 'b', 'c']],
    ['index(["a", "b"], "b")', 1],
    ['keys({ b = 1, a = 2 })', ['a', 'b']],
    ['length({ a = 1 })', 1],
    ['length("añ😀")', 3],
    ['lookup({ a = 1 }, "a", 2)', 1],
    ['lookup({ a = 1 }, "b", 2)', 2],
    ['matchkeys(["i1", "i2"], ["w", "e"], ["e"])', ['i2']],
    ['merge({ a = 1, b = 2 }, { b = 3 }, null)', { a: 1, b: 3 }],
    ['one([])', null],
    ['one(["a"])', 'a'],
    ['reverse([1, 2, 3])', [3, 2, 1]],
    ['setintersection(["a", "b"], ["b", "c"])', ['b']],
    [
      'setproduct(["a", "b"], [1, 2])',
      [
        ['a', 1],
        ['a', 2],
        ['b', 1],
        ['b', 2],
      ],
    ],
    ['setsubtract(["a", "b"], ["b"])', ['a']],
    ['setunion(["b"], ["a", "b"])', ['a', 'b']],
    ['slice(["a", "b", "c"], 1, 2)', ['b']],
    ['sort(["e", "d", "a"])', ['a', 'd', 'e']],
    ['transpose({ a = ["1", "2"], b = ["2"] })', { 1: ['a'], 2: ['a', 'b'] }],
    ['values({ b = 1, a = 2 })', [2, 1]],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
    ['list("a", "b")', ['a', 'b']],
    ['map("a", 1)', { a: 1 }],
    ['tolist(toset(["b", "a"]))', ['a', 'b']],
    ['tomap({ a = 1 })', { a: 1 }],
    ['tomap({ a = 1, b = "x", c = true })', { a: '1', b: 'x', c: 'true' }],
    ['distinct([1, "1"])', ['1']],
    ['toset([1, "a"])', ['1', 'a']],
    ['tostring(12)', '12'],
    ['tonumber("12.5")', 12.5],
    ['tobool("true")', true],
    ['nonsensitive(sensitive("x"))', 'x'],
    ['issensitive(sensitive("x"))', true],
    ['coalesce(1, "a")', '1'],
    ['compact([1, ""])', ['1']],
    ['setintersection([1], ["1"])', ['1']],
    ['setsubtract([1, 2], ["1"])', ['2']],
    ['matchkeys(["v"], [1], ["1"])', ['v']],
    ['tolist([[1], ["a"]])', [['1'], ['a']]],
    ['tomap({ a = { b = 1 }, c = { b = "x" } })', { a: { b: '1' }, c: { b: 'x' } }],
    ['toset(null)', null],
    // times
    [
      'formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z")',
      'Tuesday, 02-Jan-18 23:12:01 UTC',
    ],
    [
      'formatdate("H:mmaa \'o\'\'clock\' ZZZZZ", "2018-01-02T00:05:01+05:30")',
      "12:05am o'clock +05:30",
    ],
    ['timeadd("2017-12-31T23:59:30Z", "1m30.5s")', '2018-01-01T00:01:00Z'],
    ['timeadd("2017-11-22T00:00:00+02:00", "-24h")', '2017-11-21T00:00:00+02:00'],
    ['timecmp("2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00")', 0],
    ['timecmp("2017-11-22T00:00:00Z", "2017-11-22T00:00:00.1Z")', -1],
    // identifiers
    ['uuidv5("dns", "www.terraform.io")', 'a5008fae-b28c-5ba5-96cd-82b4c53552d6'],
    [
      'uuidv5("743ac3c0-3bf7-4a5b-9e6c-59360447c757", "LIBS:diskfont.library")',
      'ede1a974-df7e-5f17-84b9-76208818b2c8',
    ],
    // providers
    [
      'provider::aws::arn_build("aws", "iam", "", "444455556666", "role/x")',
      'arn:aws:iam::444455556666:role/x',
    ],
    [
      'provider::aws::arn_parse("arn:aws:s3:::a:b")',
      { partition: 'aws', service: 's3', region: '', account_id: '', resource: 'a:b' },
    ],
    [
      'provider::aws::trim_iam_role_path("arn:aws:iam::444455556666:role/a/b/x")',
      'arn:aws:iam::444455556666:role/x',
    ],
    // OpenTofu's own
    ['cidrcontains("10.0.0.0/8", "10.1.0.0/16")', true],
    ['cidrcontains("10.0.0.0/8", "11.0.0.1")', false],
    ['base64gunzip("H4sIAAAAAAAA/0oEAAAA//8BAAD//0O+t+gBAAAA")', 'a'],
    // encodings
    ['textencodebase64("Hello", "UTF-16LE")', 'SABlAGwAbABvAA=='],
    ['textdecodebase64("AGE=", "UTF-16BE")', 'a'],
    ['textdecodebase64("6Q==", "ISO-8859-1")', 'é'],
    ['yamlencode(1.5)', '1.5\n...\n'],
    ['yamlencode({ a = "x\\ny\\n" })', '"a": |\n  x\n  y\n'],
    [
      'yamldecode("a: yes\\nb: 2001-12-14\\nc: {<<: {d: 1}}")',
      { a: true, b: '2001-12-14T00:00:00Z', c: { d: 1 } },
    ],
    [
      'jsonencode({ b = [1, null, true], a = "<x>&" })',
      '{"a":"\\u003cx\\u003e\\u0026","b":[1,null,true]}',
    ],
    ['jsondecode("{\\"a\\":[1,{\\"__proto__\\":2}]}").a[0]', 1],
    [
      'yamlencode({ foo = [1, { a = "b", c = "d" }, 3], bar = "baz", e = {}, f = [] })',
      '"bar": "baz"\n"e": {}\n"f": []\n"foo":\n- 1\n- "a": "b"\n  "c": "d"\n- 3\n',
    ],
    ['yamldecode("a: 1\\nb: [x, null]")', { a: 1, b: ['x', null] }],
    [
      'csvdecode("a,b\\n1,\\"x,y\\"\\n2,z\\n")',
      [
        { a: '1', b: 'x,y' },
        { a: '2', b: 'z' },
      ],
    ],
    ['base64encode("Hello World")', 'SGVsbG8gV29ybGQ='],
    ['base64decode("SGVsbG8gV29ybGQ=")', 'Hello World'],
    ['urlencode("Hello World & ☃")', 'Hello+World+%26+%E2%98%83'],
    // hashes
    ['md5("hello world")', '5eb63bbbe01eeed093cb22bb8f5acdc3'],
    ['sha1("hello world")', '2aae6c35c94fcfb415dbe95f408b9ce91ee846ed'],
    ['sha256("hello world")', 'b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9'],
    ['base64sha256("hello world")', 'uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek='],
    // networks
    ['cidrhost("10.12.112.0/20", 16)', '10.12.112.16'],
    ['cidrhost("10.12.112.0/20", -1)', '10.12.127.255'],
    ['cidrhost("fd00:fd12:3456:7890:00a2::/72", 34)', 'fd00:fd12:3456:7890::22'],
    ['cidrnetmask("172.16.0.0/12")', '255.240.0.0'],
    ['cidrsubnet("172.16.0.0/12", 4, 2)', '172.18.0.0/16'],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
    [
      'cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)',
      ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20'],
    ],
    // paths
    ['basename("foo/bar/baz.txt")', 'baz.txt'],
    ['basename("/")', '/'],
    ['dirname("foo/bar/baz.txt")', 'foo/bar'],
    ['dirname("/a/b/")', '/a/b'],
    ['format("%g %g %e", 0.00001, 2.5, 12345.678)', '1e-05 2.5 1.234568e+04'],
    ['core::upper("a")', 'A'],
  ])('%s is %j', async (expression, expected) => {
    expect(shown(await evaluated(expression))).toEqual(expected)
  })
})

describe('functions that a machine or a key decides', () => {
  test.each([
    ['timestamp()', 'runtime'],
    ['plantimestamp()', 'runtime'],
    ['uuid()', 'runtime'],
    ['bcrypt("x")', 'runtime'],
    ['pathexpand("~/x")', 'runtime'],
    ['rsadecrypt("x", "key")', 'secret'],
    ['base64gzip("x")', 'not-evaluated'],
    ['textencodebase64("x", "GB18030")', 'not-evaluated'],
    ['provider::aws::other("x")', 'not-evaluated'],
    ['provider::time::rfc3339_parse("x")', 'not-evaluated'],
  ])('%s is not known', async (expression, cause) => {
    expect(await evaluated(expression)).toMatchObject({ cause })
  })
})

describe('what Terraform refuses', () => {
  test.each([
    'base64decode("YQ")',
    'base64decode("/w==")',
    'coalesce("a", [1])',
    'coalescelist(null, ["a"])',
    'compact(["a", ["b"]])',
    'concat()',
    'concat(toset(["a"]), ["b"])',
    'contains([null], null)',
    'csvdecode("")',
    'csvdecode("a,a\\n1,2")',
    'csvdecode("a\\nb\\"c")',
    'distinct([1, true])',
    'element(toset(["a"]), 0)',
    'format("a", "b")',
    'format("%d", 1.5)',
    'formatdate("Q", "2018-01-02T23:12:01Z")',
    'formatdate("YYYY", "2018-02-30T00:00:00Z")',
    'matchkeys(["a"], ["b", "c"], ["b"])',
    'one(null)',
    'parseint("12", 2)',
    'regex("a(?P<x>b)?(c)", "ac")',
    'setproduct(["a"])',
    'signum(0.5)',
    'timeadd("2017-11-22T00:00:00Z", "1d")',
    'tolist([1, true])',
    'tomap({ a = 1, b = [1] })',
    'uuidv5("nope", "a")',
    'true ? null + 1 : 2',
    'null ? 1 : 2',
    '"x" ? 1 : 2',
    '{ for x in ["a", "a"] : x => 1 }',
    '[for x in [1] : x if null]',
    'toset(["a"])[0]',
    'provider::aws::arn_parse("x")',
  ])('%s is a mistake, which try passes over', async (expression) => {
    expect(await evaluated(expression)).toMatchObject({ cause: 'invalid' })
    expect(await evaluated(`try(${expression}, "other")`)).toBe('other')
  })
})

describe('text that is encoded from values that aren’t all known', () => {
  const beside = 'variable "arn" {}\nvariable "b" {\n  type = bool\n  default = false\n}\n'
  const arn = '<variable: variable arn has no default and no value was given>'

  test('is kept as the values', async () => {
    const value = await evaluated('jsonencode({ Action = "*", Resource = "${var.arn}/*" })', beside)
    expect(shown(value)).toEqual({ Action: '*', Resource: `${arn}/*` })
  })

  test('keeps conditions where they are', async () => {
    const value = await evaluated('jsonencode({ Effect = var.b ? "Allow" : "Deny" })', beside)
    expect(shown(value)).toEqual({
      Effect: { if: 'var.b = true', then: 'Allow', else: 'Deny' },
    })
  })

  test('is text where text is needed, and all of it is known in each case', async () => {
    const text = 'jsonencode({ Effect = var.b ? "Allow" : "Deny" })'
    expect(shown(await evaluated(`"x ${'$'}{${text}}"`, beside))).toEqual({
      if: 'var.b = true',
      then: 'x {"Effect":"Allow"}',
      else: 'x {"Effect":"Deny"}',
    })
    expect(shown(await evaluated(`length(split(":", ${text}))`, beside))).toBe(2)
    expect(shown(await evaluated('"x ${jsonencode([var.arn])}"', beside))).toBe(`x ${arn}`)
    expect(shown(await evaluated('md5(jsonencode([var.arn]))', beside))).toBe(arn)
  })

  test('is decoded to the same', async () => {
    const value = await evaluated('jsondecode(jsonencode({ a = var.arn, b = 1 })).b', beside)
    expect(value).toBe(1)
  })
})

describe('files', () => {
  const main = (expression: string) => `resource "t" "t" {\n  x = ${expression}\n}\n`

  test.each([
    ['file("a.txt")', 'text é\n'],
    ['file("${path.module}/a.txt")', 'text é\n'],
    ['filebase64("a.txt")', 'dGV4dCDDqQo='],
    ['fileexists("a.txt")', true],
    ['fileexists("none.txt")', false],
    ['fileset(path.module, "**/*.txt")', ['a.txt', 'deep/b.txt']],
    ['fileset("deep", "*.{txt,md}")', ['b.txt']],
    ['filesha256("a.txt")', '22730bf438af85a0a41ad384dfd4c2e4bb5168cbb27cae228930c020e55b508c'],
    ['templatefile("t.tftpl", { name = "x", list = [1, 2] })', 'Hello x:\n- 1\n- 2\n'],
    ['templatestring("${"$"}{a}!", { a = 1 })', '1!'],
  ])('%s is %j', async (expression, expected) => {
    const { attributes } = await resourceOf(
      {
        'main.tf': main(expression),
        'a.txt': 'text é\n',
        'deep/b.txt': 'b',
        't.tftpl': 'Hello ${name}:\n%{ for item in list ~}\n- ${item}\n%{ endfor ~}\n',
      },
      't.t',
    )
    expect(attributes.x).toEqual(expected)
  })

  test('of a module are found from its folder', async () => {
    const { attributes } = await resourceOf(
      {
        'main.tf': 'module "m" {\n  source = "./m"\n}\n',
        'm/main.tf': main('file("${path.module}/a.txt")'),
        'm/a.txt': 'inside',
      },
      'module.m.t.t',
    )
    expect(attributes.x).toBe('inside')
  })

  test.each([
    'file("../out/secret.txt")',
    'file("/etc/hostname")',
    'file("~/.aws/credentials")',
    'file("link.txt")',
    'fileexists("../out/secret.txt")',
    'filebase64sha256("link.txt")',
    'templatefile("../out/secret.txt", {})',
  ])('%s outside the root is not read', async (expression) => {
    const home = folderWith({ 'in/main.tf': main(expression), 'out/secret.txt': 'secret' })
    symlinkSync(join(home, 'out/secret.txt'), join(home, 'in/link.txt'))
    const { resources } = await resolveFolder(join(home, 'in'))
    expect(resources[0]?.attributes.x).toMatchObject({
      cause: 'not-read',
      reason: 'a file that an expression names is not known: a file outside the root is not read',
    })
  })

  test('a folder, a pipe or nothing is no file', async () => {
    const { attributes } = await resourceOf(
      { 'main.tf': main('[file("deep"), file("none")]'), 'deep/b.txt': 'b' },
      't.t',
    )
    expect(shown(attributes.x)).toEqual([
      '<not-read: a file that an expression names is not known: the file can not be read>',
      '<not-read: a file that an expression names is not known: there is no such file>',
    ])
  })

  test('a broken template is a mistake', async () => {
    const { attributes } = await resourceOf(
      { 'main.tf': main('templatefile("t", {})'), t: '${' },
      't.t',
    )
    expect(attributes.x).toMatchObject({ reason: 'a template that an expression reads is broken' })
  })
})
