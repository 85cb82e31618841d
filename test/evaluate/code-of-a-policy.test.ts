import { expect, test, vi } from 'vitest'
import type { Policy } from '../../src/model/policy.ts'
import type { PolicyEntry } from '../../src/model/policy-entry.ts'
import type { Value } from '../../src/model/value.ts'
import { equals } from '../../src/model/worlds/condition.ts'
import { relate } from '../../src/relate/index.ts'
import { variable } from './build.ts'
import { buildResource } from './checks/build-resource.ts'

const type = 'AWS::S3::Bucket'

/** Judges buckets of these names by a policy whose check is code. */
async function judge(check: unknown, ...names: Value[]) {
  // Afresh, so that no other test has loaded what the code asks for.
  vi.resetModules()
  const { evaluate } = await import('../../src/evaluate/index.ts')
  const resources = names.map((BucketName, index) =>
    buildResource(type, { BucketName }, { address: `Bucket${index}` }),
  )
  const policy: Policy = {
    id: 'mine',
    title: 'Bucket is called as it should be',
    severity: 'low',
    confidence: 'certain',
    aliases: [],
    deprecated: null,
    preview: false,
    resourceTypes: [type],
    why: '',
    fix: {},
    sources: [],
    blindSpots: [],
    parameters: {},
    check: [{ kind: 'code', resourceTypes: [type], code: './check.ts', with: {} }],
    folder: 'mine',
  }
  const entry: PolicyEntry = {
    ...policy,
    own: true,
    load: async () => ({ policy, code: async () => ({ default: check }) }),
    examples: async () => ({}),
  }
  const graph = await relate({ resources, terraform: [] })
  const { judgements, faults } = await evaluate(graph, [entry], { assume: 'given' })
  return { verdicts: judgements.map(({ verdict }) => verdict), faults }
}

type Kit = import('../../src/evaluate/index.ts').Kit
type Place = import('../../src/evaluate/index.ts').Place

test('code may ask for a pattern that no schema of the policy holds', async () => {
  const check = (bucket: Place, { at, matches }: Kit) =>
    matches(at(bucket, 'BucketName'), { pattern: '^logs-' })
  expect(await judge(check, 'logs-of-mine', 'files')).toEqual({
    verdicts: ['pass', 'fail'],
    faults: [],
  })
})

test('code sees nothing at the place of a resource in the worlds that leave it out', async () => {
  const isLarge = equals(variable('Size'), 'large')
  const subject = buildResource(type, {}, { exists: isLarge })
  const check = (bucket: Place, { fail, look, pass, placeOf }: Kit) =>
    look(placeOf(subject), ({ value }) => (value === undefined ? fail(bucket, 'gone') : pass()))
  expect((await judge(check, 'files')).verdicts).toEqual(['unknown'])
})
