import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ModuleNode } from '../../../src/model/configuration.ts'
import { folderWith } from '../../folder-with.ts'
import { errorsOf, readFiles, readFolder } from './read-files.ts'

const call = (name: string, source: string) => `module "${name}" {\n  source = "${source}"\n}\n`
const RESOURCE = 'resource "a" "b" {\n}\n'

/** Paths of the modules that were reached. */
function reached(node: ModuleNode): string[] {
  const inner = [...node.calls.values()].flatMap((called) =>
    'module' in called ? reached(called) : [],
  )
  return [node.path.join('.'), ...inner]
}

describe('modules', () => {
  test('local ones are read, one folder once, reached by every call', async () => {
    const document = await readFiles({
      'main.tf': call('one', './m') + call('two', './m'),
      'm/main.tf': call('deep', '../n') + RESOURCE,
      'n/main.tf': RESOURCE,
    })
    expect(reached(document.root)).toEqual(['', 'one', 'one.deep', 'two', 'two.deep'])
    expect(document.files.map(({ file }) => file)).toEqual(['main.tf', 'm/main.tf', 'n/main.tf'])
    expect(document.unread).toEqual([])
  })

  test('downloaded ones are found through their manifest, by the names of the calls', async () => {
    const document = await readFiles({
      'main.tf': call('vpc', 'terraform-aws-modules/vpc/aws'),
      '.terraform/modules/modules.json': JSON.stringify({
        Modules: [
          { Key: '', Source: '', Dir: '.' },
          { Key: 'vpc', Source: 'x', Dir: '.terraform/modules/vpc' },
          { Key: 'vpc.inner', Source: 'y', Dir: '.terraform\\modules\\vpc\\inner' },
        ],
      }),
      '.terraform/modules/vpc/main.tf': call('inner', 'git::https://example.com/x.git'),
      '.terraform/modules/vpc/inner/main.tf': RESOURCE,
    })
    expect(reached(document.root)).toEqual(['', 'vpc', 'vpc.inner'])
  })

  test('those that aren’t there, lie outside, or call themselves are named', async () => {
    const home = folderWith({
      'in/main.tf': [
        call('registry', 'terraform-aws-modules/vpc/aws'),
        call('gone', './gone'),
        call('outside', '../out'),
        call('linked', './link'),
        call('self', './self'),
        call('empty', './empty'),
        'module "open" {\n  source = var.source\n}\n',
      ].join(''),
      'in/self/main.tf': call('again', '../self'),
      'in/empty/readme.md': 'x',
      'out/main.tf': RESOURCE,
    })
    symlinkSync(join(home, 'out'), join(home, 'in/link'))
    const document = await readFolder(join(home, 'in'))
    expect(document.unread).toEqual([
      'module registry (terraform-aws-modules/vpc/aws) is not on disk',
      'module gone (./gone) is not on disk',
      'module outside (../out) lies outside the root',
      'module linked (./link) lies outside the root',
      'module again (../self) calls itself',
      'module empty (./empty) holds no .tf file',
      'module open has a source that is not written out as a string',
    ])
    expect(document.errors).toEqual([])
  })

  test('a manifest that points outside, or is none, leads nowhere', async () => {
    const home = folderWith({
      'in/main.tf': call('a', 'x/y/z') + call('__proto__', 'x/y/z'),
      'in/.terraform/modules/modules.json': JSON.stringify({
        Modules: [{ Key: 'a', Dir: '../out' }, { Key: 'b' }, null, 7],
      }),
      'out/main.tf': RESOURCE,
    })
    expect((await readFolder(join(home, 'in'))).unread).toEqual([
      'module a (x/y/z) lies outside the root',
      'module __proto__ (x/y/z) is not on disk',
    ])
    const broken = await readFiles({
      'main.tf': call('a', 'x/y/z'),
      '.terraform/modules/modules.json': '{',
    })
    expect(broken.unread).toEqual(['module a (x/y/z) is not on disk'])
  })

  test('a file that is a link out of the root is not read', async () => {
    const home = folderWith({ 'in/main.tf': RESOURCE, 'out/other.tf': RESOURCE })
    symlinkSync(join(home, 'out/other.tf'), join(home, 'in/other.tf'))
    expect(errorsOf(await readFolder(join(home, 'in')))).toEqual([
      'other.tf:null:null This is a link to a file outside the root: it was not read.',
    ])
  })

  test('calls that multiply end at a limit', async () => {
    const files: Record<string, string> = { 'main.tf': call('a', './m0') + call('b', './m0') }
    for (let at = 0; at < 20; at++) {
      const next = `../m${at + 1}`
      files[`m${at}/main.tf`] = call('a', next) + call('b', next)
    }
    files['m20/main.tf'] = RESOURCE
    const document = await readFiles(files)
    expect(document.unread).toContain('module a is one of more modules than are followed (2000)')
  })
})

describe('files of a folder', () => {
  test('override files replace arguments and whole kinds of blocks', async () => {
    const document = await readFiles({
      'main.tf': [
        'resource "a" "b" {\n  x = 1\n  y = 2\n  n {\n    p = 1\n  }\n  n {\n    p = 2\n  }\n  o {\n  }\n}\n',
        'locals {\n  l = 1\n  m = 1\n}\n',
      ].join(''),
      'override.tf': 'resource "a" "b" {\n  x = 3\n  n {\n    p = 4\n  }\n}\n',
      'z_override.tf': 'resource "a" "b" {\n  x = 5\n}\nlocals {\n  l = 6\n}\n',
    })
    const { resources, locals } = document.root.module
    const body = resources[0]?.block.body
    expect(body?.attributes.get('x')).toMatchObject({
      value: { value: 5 },
      source: { file: 'z_override.tf' },
    })
    expect(body?.attributes.get('y')).toMatchObject({ value: { value: 2 } })
    expect(body?.blocks.map(({ type }) => type)).toEqual(['o', 'n'])
    expect(locals.get('l')?.value).toMatchObject({ value: 6 })
    expect(locals.get('m')?.value).toMatchObject({ value: 1 })
    expect(errorsOf(document)).toEqual([])
  })

  test('a .tofu file stands for the .tf file of its name; what editors leave is passed over', async () => {
    const document = await readFiles({
      'a.tf': 'resource "a" "terraform" {\n}\n',
      'a.tofu': 'resource "a" "tofu" {\n}\n',
      'b.tf': 'resource "b" "both" {\n}\n',
      'b.tofu.json': '{"resource":{"b":{"json":{}}}}',
      '.hidden.tf': RESOURCE,
      'c.tf~': RESOURCE,
      'notes.txt': RESOURCE,
    })
    const names = document.root.module.resources.map(({ name }) => name)
    expect(names).toEqual(['tofu', 'both', 'json'])
  })
})
