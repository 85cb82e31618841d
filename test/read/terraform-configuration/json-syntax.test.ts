// biome-ignore-all lint/suspicious/noTemplateCurlyInString: templates of HCL look so
import { describe, expect, test } from 'vitest'
import { errorsOf, readFiles, readText, written } from './read-files.ts'

const json = (value: unknown) => JSON.stringify(value, null, 2)

describe('JSON syntax', () => {
  test('strings are templates, keys too; `//` is a comment', async () => {
    const document = await readText(
      json({
        '//': 'note',
        resource: {
          aws_s3_bucket: {
            b: {
              '//': { metadata: 1 },
              bucket: '${var.name}',
              acl: 'a-${local.b}',
              literal: '$${no}',
              tags: { '${var.key}': 1, plain: [true, null, 2.5] },
            },
          },
        },
      }),
      'main.tf.json',
    )
    expect(errorsOf(document)).toEqual([])
    const [resource] = document.root.module.resources
    const attributes = [...(resource?.block.body.attributes ?? [])].map(
      ([name, { value }]) => `${name} = ${written(value)}`,
    )
    expect(attributes).toEqual([
      'bucket = var.name',
      'acl = "a-${local.b}"',
      'literal = "${no}"',
      'tags = {var.key = 1, "plain" = [true, null, 2.5]}',
    ])
  })

  test('a block is a map or a list of maps at every level', async () => {
    const document = await readText(
      json({
        resource: [{ a: [{ x: [{ p: 1 }] }] }, { a: { y: { p: 2 } }, b: { z: {} } }],
        variable: { v: { type: 'list(string)', default: ['${not.a.template}'] } },
        locals: [{ l: 1 }, { m: '${local.l}' }],
        output: { o: { value: '${a.x.id}' } },
        module: { m: { source: './m', providers: { aws: 'aws.west' } } },
        provider: { aws: [{ region: 'eu-west-1' }, { alias: 'west' }] },
      }),
      'main.tf.json',
    )
    const { module } = document.root
    expect(module.resources.map(({ type, name }) => `${type}.${name}`)).toEqual([
      'a.x',
      'a.y',
      'b.z',
    ])
    const variable = module.variables.get('v')?.body.attributes
    expect(variable?.get('type')?.value).toMatchObject({ kind: 'call', name: 'list' })
    expect(variable?.get('default')?.value).toMatchObject({
      items: [{ kind: 'literal', value: '${not.a.template}' }],
    })
    expect([...module.locals.keys()]).toEqual(['l', 'm'])
    expect(module.providers).toHaveLength(2)
    const providers = module.calls.get('m')?.body.attributes.get('providers')?.value
    expect(providers && written(providers)).toBe('{aws = aws.west}')
  })

  test('a dynamic block keeps its content as a block', async () => {
    const document = await readText(
      json({
        resource: {
          a: {
            b: {
              dynamic: [
                { ingress: { for_each: '${var.ports}', content: { port: '${ingress.value}' } } },
                { egress: [{ for_each: [1], content: [{ port: 2 }] }] },
              ],
            },
          },
        },
      }),
      'main.tf.json',
    )
    const blocks = document.root.module.resources[0]?.block.body.blocks ?? []
    expect(blocks.map(({ type, labels }) => [type, ...labels])).toEqual([
      ['dynamic', 'ingress'],
      ['dynamic', 'egress'],
    ])
    const content = blocks[0]?.body.blocks[0]
    expect(content?.type).toBe('content')
    expect(content?.body.attributes.get('port')?.value).toMatchObject({ name: 'value' })
  })

  test('has places', async () => {
    const text =
      '{\n  "resource": {\n    "a": {\n      "b": {\n        "x": "é",\n        "y": [1, 2]\n      }\n    }\n  }\n}\n'
    const { root, locate } = await readText(text, 'main.tf.json')
    const block = root.module.resources[0]?.block
    if (block === undefined) throw new Error('no block')
    const at = (path: (string | number)[]) => locate(block, path, [], () => null).range
    expect(at([])).toEqual({ line: 4, column: 7, endLine: 4, endColumn: 10 })
    expect(at(['x'])).toEqual({ line: 5, column: 9, endLine: 5, endColumn: 17 })
    expect(at(['y', 1])).toEqual({ line: 6, column: 18, endLine: 6, endColumn: 19 })
  })

  test('that is broken is told by its place, and quotes nothing', async () => {
    const document = await readFiles({
      'a.tf': 'resource "a" "b" {\n}\n',
      'b.tf.json': '{\n  "resource": { "secret-one": \n}',
    })
    expect(document.root.module.resources).toHaveLength(1)
    expect(document.errors).toMatchObject([{ file: 'b.tf.json', line: 3, column: 1 }])
    expect(JSON.stringify(document.errors)).not.toContain('secret-one')
  })

  test('a template that is broken is an error of its file', async () => {
    const document = await readText('{"resource":{"a":{"b":{"x":"${"}}}}', 'main.tf.json')
    expect(errorsOf(document)).toEqual([
      'main.tf.json:null:null This is not a template of HCL: an interpolation or directive is broken.',
    ])
  })

  test('keys such as __proto__ are keys', async () => {
    const document = await readText(
      '{"resource":{"__proto__":{"constructor":{"__proto__":"x","toString":{"__proto__":1}}}}}',
      'main.tf.json',
    )
    const [resource] = document.root.module.resources
    expect(resource?.type).toBe('__proto__')
    expect([...(resource?.block.body.attributes.keys() ?? [])]).toEqual(['__proto__', 'toString'])
    expect(Object.prototype).not.toHaveProperty('x')
  })
})
