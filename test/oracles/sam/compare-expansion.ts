import { isDeepStrictEqual } from 'node:util'
import type { RawMap } from '../../../src/model/document.ts'
import type { Resource } from '../../../src/model/resource.ts'
import {
  createRun,
  prepareSam,
  prepareTemplate,
} from '../../../src/resolve/cloudformation/index.ts'
import { show, showCondition } from '../../resolve/cloudformation/show.ts'
import { inAnyOrder } from './in-any-order.ts'
import { settled, truthOf } from './settled.ts'

/** How one resource came out. */
export interface Comparison {
  readonly template: string
  readonly address: string
  readonly type: string
  /** `faulty`: CloudFormation would refuse what the reference makes. */
  readonly outcome: 'equal' | 'different' | 'only-ours' | 'only-theirs' | 'faulty'
  /** What differs, a line each: the way to it, ours, theirs. */
  readonly differences: readonly string[]
}

/**
 * Compares what our expansion deploys with what the reference's does: both templates are resolved,
 * with the same parameters, and compared resource by resource: ids with their hashes, types,
 * properties, the conditions under which they exist.
 */
export async function compareExpansion(
  name: string,
  template: RawMap,
  translated: RawMap,
  parameters: Readonly<Record<string, string>>,
): Promise<readonly Comparison[]> {
  const ours = await deployed(template, parameters)
  const theirs = await deployed(translated, parameters)
  return [...new Set([...ours.keys(), ...theirs.keys()])].map((address) => {
    const [own, other] = [ours.get(address), theirs.get(address)]
    const type = (own ?? other)?.type ?? ''
    const outcome = outcomeOf(own, other)
    const differences = outcome === 'faulty' ? [] : [...differencesBetween(own, other, address)]
    return { template: name, address, type, outcome, differences }
  })
}

function outcomeOf(own: Shown | undefined, other: Shown | undefined): Comparison['outcome'] {
  if (other === undefined) return 'only-ours'
  if (isFaulty(other)) return 'faulty'
  if (own === undefined) return 'only-theirs'
  return isDeepStrictEqual(own, other) ? 'equal' : 'different'
}

/**
 * A queue or topic that is made where both a function's condition and the one of its destination hold
 * gets `{Condition: {Condition: name}}` (`_make_and_conditions`, aws-sam-translator 1.110).
 */
const isFaulty = ({ exists }: Shown): boolean => exists.includes('open: Condition takes a name')

function* differencesBetween(own: unknown, other: unknown, way: string): Iterable<string> {
  if (isDeepStrictEqual(own, other)) return
  if (!isHolder(own) || !isHolder(other) || Array.isArray(own) !== Array.isArray(other)) {
    yield `${way}: ours ${JSON.stringify(own)}, theirs ${JSON.stringify(other)}`
    return
  }
  for (const name of new Set([...Object.keys(own), ...Object.keys(other)])) {
    yield* differencesBetween(own[name], other[name], `${way}/${name}`)
  }
}

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

interface Shown {
  readonly type: string
  readonly exists: string
  readonly properties: unknown
}

async function deployed(
  content: RawMap,
  parameters: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Shown>> {
  const run = createRun()
  await prepareSam(run, String(content.Transform))
  const deployment = {
    template: { content, locate: () => null, file: 'x', path: '/x', text: '' },
    given: { assume: 'given', values: new Map(Object.entries(parameters)), variableFiles: [] },
    region: 'us-east-1',
  } as const
  const { resources } = prepareTemplate(deployment, run)()
  return new Map(withoutHashes(resources.flatMap((resource) => shown(resource) ?? [])))
}

/**
 * The id of a REST API's deployment is hashed from the order of a dictionary in Python 2.7, and told in
 * its description: both are left out.
 */
function withoutHashes(resources: readonly [string, Shown][]): readonly [string, Shown][] {
  const hashed = resources.filter(([, { type }]) => type === 'AWS::ApiGateway::Deployment')
  let text = JSON.stringify(resources)
  for (const [address] of hashed) {
    text = text.replaceAll(address, address.replace(/[0-9a-f]{10}$/, 'HASH'))
  }
  const DESCRIPTION = /"Description":"RestApi deployment id: [0-9a-f]{40}",?/g
  return JSON.parse(text.replaceAll(DESCRIPTION, ''), inAnyOrder)
}

function shown({ address, type, exists, properties }: Resource): [string, Shown][] {
  const holds = exists === null ? true : truthOf(exists)
  if (holds === false) return []
  const when = holds || exists === null ? 'always' : showCondition(exists)
  return [[address, { type, exists: when, properties: show(settled(properties)) }]]
}
