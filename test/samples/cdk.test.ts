import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/index.ts'
import { shared } from './shared.ts'

interface Expected {
  readonly rule: string
  readonly status: 'pass' | 'fail' | 'absent'
  readonly template: string
  readonly logicalId: string
  readonly source: string | null
}

const policies = ['encrypted-volumes', 'restricted-ssh', 's3-bucket-ssl-requests-only']
const apps = ['advanced', 'big', 'multiregion', 'nested', 'pipeline', 'vulnerable']
const home = shared === null ? '' : join(shared, 'samples', 'cdk')

const expectedOf = (app: string): readonly Expected[] =>
  (
    JSON.parse(readFileSync(join(home, app, 'expected.json'), 'utf8')) as { expected: Expected[] }
  ).expected.filter(({ rule }) => policies.includes(rule))

async function judge(app: string, assembly = 'cdk.out') {
  const folder = join(home, app)
  const { verdicts, errors } = await check({
    cwd: folder,
    root: folder,
    paths: [assembly],
    policy: policies,
  })
  expect(errors).toEqual([])
  return new Map(
    verdicts.map((line) => [
      `${line.policy} ${line.inputFile.slice(assembly.length + 1)} ${line.address}`,
      { verdict: line.verdict, source: `${line.file}:${line.line}` },
    ]),
  )
}

const keyOf = ({ rule, template, logicalId }: Expected) => `${rule} ${template} ${logicalId}`

describe.skipIf(shared === null)(
  'assemblies of real CDK apps (skipped where the samples are absent)',
  () => {
    test.each(apps)(
      '%s: verdicts and source lines are those that were expected, and nothing else fails',
      async (app) => {
        const lines = await judge(app)
        const expected = expectedOf(app)
        const told = expected.map((entry) => {
          const line = lines.get(keyOf(entry))
          return {
            key: keyOf(entry),
            verdict: line?.verdict ?? 'absent',
            source: entry.source === null || line === undefined ? entry.source : line.source,
          }
        })
        expect(told).toEqual(
          expected.map((entry) => ({
            key: keyOf(entry),
            verdict: entry.status,
            source: entry.source,
          })),
        )
        const failing = [...lines]
          .filter(([, { verdict }]) => verdict === 'fail')
          .map(([key]) => key)
        expect(new Set(failing)).toEqual(
          new Set(expected.filter(({ status }) => status === 'fail').map(keyOf)),
        )
      },
    )

    test.each([
      'cdk.out.debug',
      'cdk.out.stack-limit-100',
      'cdk.out.no-cli',
      'cdk.out.compiled-js',
      'cdk.out.lib-2.240',
      'cdk.out.lib-2.240-debug',
    ])('vulnerable, synthesised as %s, has the same verdicts', async (assembly) => {
      expect(existsSync(join(home, 'vulnerable', assembly))).toBe(true)
      const verdictsOf = (lines: Awaited<ReturnType<typeof judge>>) =>
        Object.fromEntries([...lines].map(([key, { verdict }]) => [key, verdict]).toSorted())
      expect(verdictsOf(await judge('vulnerable', assembly))).toEqual(
        verdictsOf(await judge('vulnerable')),
      )
    })
  },
)
