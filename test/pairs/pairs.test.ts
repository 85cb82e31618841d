import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Resource } from '../../src/model/resource.ts'
import { anyWorld, settle } from '../../src/model/worlds/world.ts'
import { readConfiguration } from '../../src/read/terraform-configuration/index.ts'
import { resolveConfiguration } from '../../src/resolve/terraform-configuration/index.ts'
import { shared } from '../samples/shared.ts'
import { contradictions } from './compare-properties.ts'
import { given, graphsOfPair, judgePair, pairs } from './judge-pair.ts'

/** What a plan says otherwise than its configuration, and who is right. */
const explained: readonly (readonly [path: RegExp, why: string])[] = [
  [/^AWS::EC2::Instance\/UserData$/, 'a plan has the SHA-1 of user data in its place'],
  [
    /^AWS::SecretsManager::Secret\/SecretString$/,
    'text that is made of something sensitive is kept as what it is made of',
  ],
  [
    /^AWS::MSK::Cluster\/BrokerNodeGroupInfo\/ClientSubnets$/,
    'a plan does not tell a constant in a set of which another item is unknown',
  ],
]

describe('a configuration and the plan that was made from it', () => {
  test('are at least a dozen', () => {
    expect(pairs.length).toBeGreaterThan(12)
  })

  test.each(pairs)('%s have no verdicts that contradict each other', async (name) => {
    const judged = await judgePair(name)
    const contrary = judged.filter(
      ({ verdicts }) => verdicts.includes('pass') && verdicts.includes('fail'),
    )
    expect(contrary).toEqual([])
  })

  test.each(pairs)('%s make the same resources, of the same properties', async (name) => {
    const { configuration, plan } = await graphsOfPair(name)
    const [ours, theirs] = [configuration.resources.filter(exists), plan.resources].map(byName)
    expect([...(ours?.keys() ?? [])].sort()).toEqual([...(theirs?.keys() ?? [])].sort())
    const agreed = { count: 0 }
    const different = [...(ours ?? [])].flatMap(([id, one]) => {
      const other = theirs?.get(id)
      expect(one.environment.region).toBe(other?.environment.region)
      return contradictions(one.properties, other?.properties, one.type, agreed)
    })
    expect(different.filter((path) => !explained.some(([known]) => known.test(path)))).toEqual([])
    expect(agreed.count).toBeGreaterThan(5)
  })
})

const exists = ({ exists: when }: Pick<Resource, 'exists'>): boolean =>
  when === null || settle(when, anyWorld('given')) !== false

const byName = (resources: readonly Resource[]): ReadonlyMap<string, Resource> =>
  new Map(resources.map((one) => [`${one.type} ${one.address}`, one]))

const builtin = shared === null ? '' : join(shared, 'samples/terraform-plans/builtin')
const samples = existsSync(builtin)
  ? readdirSync(builtin).filter(
      (name) =>
        existsSync(join(builtin, name, 'main.tf')) && existsSync(join(builtin, name, 'plan.json')),
    )
  : []

interface PlannedChange {
  readonly address: string
  readonly mode: string
  readonly change: {
    readonly actions: readonly string[]
    readonly after: { input?: unknown } | null
  }
}

describe.skipIf(samples.length === 0)('plans of others (skipped where they are absent)', () => {
  /** Cut short, or what they plan is decided by a state. */
  const partial = new Set(['05-deposed', '06-errored'])

  test.each(samples.filter((name) => !partial.has(name)))(
    '%s has the resources of its configuration, and the values that both know',
    async (name) => {
      const folder = join(builtin, name)
      const document = await readConfiguration(
        { path: folder, root: folder, text: null, file: '.' },
        (path) => path,
      )
      const { resources } = await resolveConfiguration(document, given)
      const { resource_changes: changes } = JSON.parse(
        readFileSync(join(folder, 'plan.json'), 'utf8'),
      ) as { resource_changes: readonly PlannedChange[] }
      const managed = changes.filter(({ mode }) => mode === 'managed')
      const made = resources.filter((one) => one.mode === 'managed' && exists(one))
      expect(made.map(({ address }) => address).sort()).toEqual(
        managed.map(({ address }) => address).sort(),
      )
      const inputs = new Map(managed.map(({ address, change }) => [address, change.after?.input]))
      const different = made.flatMap(({ address, attributes }) =>
        contradictions(attributes.input, (inputs.get(address) ?? null) as never, address, {
          count: 0,
        }),
      )
      expect(different).toEqual([])
    },
  )
})
