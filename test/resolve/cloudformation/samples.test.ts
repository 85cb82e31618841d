import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Resource } from '../../../src/model/resource.ts'
import { readAssembly } from '../../../src/read/cdk/index.ts'
import { resolveAssembly, resolveTemplate } from '../../../src/resolve/index.ts'
import { documentOf, given, resourceNamed } from './resolve-text.ts'
import { causesIn, show } from './show.ts'

const SAMPLES = resolve(import.meta.dirname, '../../../../shared/samples')
const TEMPLATES = join(SAMPLES, 'cloudformation')
const ASSEMBLIES = join(SAMPLES, 'cdk')

describe.skipIf(!existsSync(TEMPLATES))(
  'real templates (skipped where ../shared is absent)',
  () => {
    const files = existsSync(TEMPLATES)
      ? readdirSync(TEMPLATES, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.(json|ya?ml)$/.test(file))
          .sort()
      : []

    test('each has the resources that are written in it, found at their places', async () => {
      let resources = 0
      for (const file of files) {
        const template = await documentOf(readFileSync(join(TEMPLATES, file), 'utf8'), file)
        const declared = Object.keys(template.content.Resources ?? {})
        const resolved = resolveTemplate({ template, given: given() })
        expect([file, resolved.resources.map(({ address }) => address)]).toEqual([file, declared])
        expect([file, resolved.errors]).toEqual([file, []])
        for (const resource of resolved.resources) {
          expect(resource.locate([], 'Missing').range).not.toBeNull()
        }
        resources += declared.length
      }
      expect(resources).toBeGreaterThan(1_000)
    })

    test('with its account and region known, little is unknown, and nothing is out of bounds', async () => {
      const causes = new Set<string>()
      for (const file of files) {
        const template = await documentOf(readFileSync(join(TEMPLATES, file), 'utf8'), file)
        const place = { account: '111122223333', region: 'us-east-1', stackName: 'stack' }
        const { resources } = resolveTemplate({ template, given: given(), ...place })
        for (const { properties } of resources) {
          for (const cause of causesIn(properties)) causes.add(cause)
        }
      }
      expect([...causes].sort()).toEqual([
        'invalid',
        'other-stack',
        'parameter',
        'runtime',
        'secret',
      ])
    })
  },
)

describe.skipIf(!existsSync(ASSEMBLIES))(
  'real assemblies (skipped where ../shared is absent)',
  () => {
    const resolveApp = async (app: string) => {
      const folder = join(ASSEMBLIES, app)
      const assembly = await readAssembly(
        { path: join(folder, 'cdk.out'), root: ASSEMBLIES },
        (path) => relative(folder, path),
      )
      return resolveAssembly({ assembly, given: given() })
    }
    const stacksOf = (resources: readonly Resource[]) => [
      ...new Set(resources.map(({ stack }) => stack)),
    ]

    test('nested stacks are resolved as their parents deploy them', async () => {
      const { resources, errors } = await resolveApp('nested')
      expect(errors).toEqual([])
      expect(stacksOf(resources)).toHaveLength(3)
      expect(resources.flatMap(({ deployment }) => deployment.open)).toEqual([])
      const references = JSON.stringify(resources.map(({ properties }) => show(properties)))
      expect(references).not.toContain('<not-read')
      expect(references).not.toContain('<invalid')
    })

    test('stacks read each other’s outputs', async () => {
      const { resources, errors } = await resolveApp('pipeline')
      expect(errors).toEqual([])
      const shown = JSON.stringify(resources.map(({ properties }) => show(properties)))
      expect(shown).not.toContain('<other-stack')
      expect(shown).not.toContain('<invalid')
    })

    test.each([
      ['vulnerable', 34],
      ['big', 451],
    ])('%s has %i resources', async (app, count) => {
      const { resources, errors, notes } = await resolveApp(app)
      expect(errors).toEqual([])
      expect(notes).toEqual([])
      expect(resources).toHaveLength(count)
    })

    test('an agnostic app is one place; regions that are named are places of their own', async () => {
      const places = async (app: string) =>
        new Set((await resolveApp(app)).resources.map(({ environment }) => environment.id)).size
      expect(await places('vulnerable')).toBe(1)
      expect(await places('multiregion')).toBe(3)
    })

    test('a parameter, a condition and a rule of an app are seen', async () => {
      const resolved = await resolveApp('advanced')
      expect(resolved.errors).toEqual([])
      const conditional = resolved.resources.filter(({ exists }) => exists !== null)
      expect(conditional.length).toBeGreaterThan(0)
      expect(resourceNamed(resolved, conditional[0]?.address ?? '').type).toMatch(/^AWS::/)
    })
  },
)
