import { existsSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { AssemblyDocument, AssemblyStack } from '../../../src/model/document.ts'
import { readAssembly } from '../../../src/read/cdk/index.ts'

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples/cdk')

interface Expectation {
  readonly template: string
  readonly logicalId: string
  readonly constructPath: string
  readonly source: string | null
}

/** Reads an assembly of an app, with paths relative to the app. */
function read(app: string, assembly = 'cdk.out'): Promise<AssemblyDocument> {
  const folder = join(SAMPLES, app)
  return readAssembly({ path: join(folder, assembly), root: SAMPLES }, (path) =>
    relative(folder, path),
  )
}

function expectations(app: string): readonly Expectation[] {
  const text = readFileSync(join(SAMPLES, app, 'expected.json'), 'utf8')
  return (JSON.parse(text) as { expected: Expectation[] }).expected
}

/** Every stack by the file of its template, nested ones too. */
function byTemplate(document: AssemblyDocument): Map<string, AssemblyStack> {
  const found = new Map<string, AssemblyStack>()
  const ahead = [...document.stacks]
  for (let stack = ahead.pop(); stack !== undefined; stack = ahead.pop()) {
    found.set(stack.template.file, stack)
    ahead.push(...stack.nested.values())
  }
  return found
}

const show = (source: ReturnType<AssemblyStack['source']> | undefined) =>
  typeof source === 'object' ? `${source.file}:${source.line}` : source

const tree = (stacks: Iterable<AssemblyStack>): unknown[] =>
  [...stacks].map(({ path, nested }) =>
    nested.size === 0 ? path : [path, ...tree(nested.values())],
  )

describe.skipIf(!existsSync(SAMPLES))('real assemblies (skipped where ../shared is absent)', () => {
  test.each([
    ['vulnerable', ['Shop']],
    ['advanced', ['Advanced']],
    ['big', ['Big']],
    ['nested', [['Parent', ['Parent/Tables', 'Parent/Tables/Deeper']]]],
    [
      'multiregion',
      ['Regional-eu-west-1', 'Regional-us-east-1', 'Regional-ap-southeast-2', 'Edge'],
    ],
    [
      'pipeline',
      [
        'Delivery/Beta/Data',
        'Delivery/Beta/Service',
        'Delivery/Prod/Data',
        'Delivery/Prod/Service',
        'Delivery',
        'DevData',
        'DevService',
        'cross-region-stack-999988887777:us-east-1',
      ],
    ],
  ])('the stacks of %s are read', async (app, stacks) => {
    const document = await read(app)
    expect(document.errors).toEqual([])
    expect(tree(document.stacks)).toEqual(stacks)
  })

  test.each([
    'cdk.out.debug',
    'cdk.out.stack-limit-100',
    'cdk.out.no-cli',
    'cdk.out.compiled-js',
    'cdk.out.lib-2.240',
    'cdk.out.lib-2.240-debug',
  ])('the one stack of %s is read', async (assembly) => {
    const document = await read('vulnerable', assembly)
    expect(document.errors).toEqual([])
    expect(document.notes).toEqual([])
    expect(tree(document.stacks)).toEqual(['Shop'])
    expect(document.stacks[0]?.constructPath('WebSg68258223')).toBe('Shop/Web/Sg/Resource')
  })

  test.each(['vulnerable', 'advanced', 'big', 'nested', 'multiregion', 'pipeline'])(
    'in %s every resource has its construct path and its line',
    async (app) => {
      const stacks = byTemplate(await read(app))
      const expected = expectations(app)
      expect(expected.length).toBeGreaterThan(0)
      for (const { template, logicalId, constructPath, source } of expected) {
        const stack = stacks.get(`cdk.out/${template}`)
        expect(stack?.constructPath(logicalId)).toBe(constructPath)
        if (source === null) continue
        const found = stack?.source(logicalId, null)
        expect(show(found)).toBe(source)
        expect(found).toMatchObject({ others: [], enclosing: null })
      }
    },
  )

  test.each(['cdk.out.debug', 'cdk.out.stack-limit-100', 'cdk.out.lib-2.240-debug'])(
    'the lines of %s are those of the default assembly',
    async (assembly) => {
      const [stack] = (await read('vulnerable', assembly)).stacks
      const resources = expectations('vulnerable')
      expect(resources.length).toBe(20)
      for (const { logicalId, source } of resources) {
        expect(show(stack?.source(logicalId, null))).toBe(source)
      }
    },
  )

  test('environments come from the manifest', async () => {
    const { stacks } = await read('pipeline')
    const shown = stacks.map(({ account, region, stackName }) => [account, region, stackName])
    expect(shown).toEqual([
      ['111122223333', 'eu-west-1', 'Beta-Data'],
      ['111122223333', 'eu-west-1', 'Beta-Service'],
      ['444455556666', 'us-east-1', 'Prod-Data'],
      ['444455556666', 'us-east-1', 'Prod-Service'],
      ['999988887777', 'eu-west-1', 'Delivery'],
      [null, null, 'DevData'],
      [null, null, 'DevService'],
      ['999988887777', 'us-east-1', 'Delivery-support-us-east-1'],
    ])
  })

  test('what the library added deep inside has the line of the construct around it', async () => {
    const cut = (await read('vulnerable')).stacks[0]
    const whole = (await read('vulnerable', 'cdk.out.stack-limit-100')).stacks[0]
    const ids = Object.keys(cut?.template.content.Resources ?? {})
    const inferred = ids.filter((id) => {
      const found = cut?.source(id, null)
      return typeof found === 'object' && found.enclosing !== null
    })
    expect(inferred).toHaveLength(12)
    for (const id of inferred) {
      expect(show(cut?.source(id, null))).toBe(show(whole?.source(id, null)))
    }
  })

  test('with CDK_DEBUG the line that set a property is found', async () => {
    const [stack] = (await read('vulnerable', 'cdk.out.debug')).stacks
    const group = stack?.source('WebSg68258223', 'SecurityGroupIngress')
    expect(group).toEqual({
      file: 'lib/web-tier.ts',
      line: 16,
      column: 24,
      callers: [
        { file: 'lib/shop-stack.ts', line: 50, column: 5 },
        { file: 'bin/app.ts', line: 7, column: 1 },
      ],
      others: [{ file: 'lib/web-tier.ts', line: 18, column: 24 }],
      enclosing: null,
    })
    expect(show(stack?.source('WebSg68258223', 'GroupDescription'))).toBe('lib/web-tier.ts:14')
  })

  test('where there is no line, a reason says why', async () => {
    const volume = async (assembly: string) =>
      (await read('vulnerable', assembly)).stacks[0]?.source('ScratchDisk84B38AC3', null)
    expect(await volume('cdk.out.compiled-js')).toBe(
      '`lib/shop-stack.js`, which the assembly names, is not in the workspace',
    )
    expect(await volume('cdk.out.lib-2.240')).toBe(
      'the assembly names no lines of your source: synthesise with aws-cdk-lib 2.251 or newer, or with CDK_DEBUG=1',
    )
    const [stack] = (await read('vulnerable')).stacks
    expect(stack?.source('CDKMetadata', null)).toBe('the CDK library adds it to every stack')
    const support = (await read('pipeline')).stacks.at(-1)
    expect(support?.source('CrossRegionCodePipelineReplicationBucketFC3227F2', null)).toBe(
      'the CDK library made it, on no line of yours',
    )
    const delivery = (await read('pipeline')).stacks[4]
    expect(delivery?.source('PipelineArtifactsBucketAEA9A052', null)).toMatchObject({
      file: 'bin/app.ts',
      line: 63,
      enclosing: 'Delivery',
    })
    expect(delivery?.construct('PipelineArtifactsBucketAEA9A052')?.madeBy).toBe(
      'the CDK library, through Delivery/Pipeline (aws-cdk-lib.pipelines.CodePipeline)',
    )
  })

  test('a stack that the library added for a pipeline is noted', async () => {
    expect((await read('pipeline')).notes).toEqual([
      'The stack `cross-region-stack-999988887777:us-east-1` was added by the CDK library for a pipeline: none of your lines made its resources.',
    ])
  })
})
