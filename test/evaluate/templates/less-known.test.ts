import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assume } from '../../../src/model/worlds/world.ts'
import type { Json } from '../../resolve/cloudformation/evaluate-directly.ts'
import { runs } from '../../runs.ts'
import { type Deployable, deployables, type Template } from './arbitrary-template.ts'
import { meetsAllRules } from './deployed.ts'
import { judgeTemplate } from './judge.ts'

/** Makes one thing of a template less known; null where it has no such thing. */
type Blur = (of: Deployable, pick: number) => Deployable | null

const withParent = (of: Deployable, change: Partial<Template>): Deployable => ({
  ...of,
  parent: { ...of.parent, ...change },
})

/** A parameter without its default, or without its list of values. */
const without =
  (...told: readonly string[]): Blur =>
  (of, pick) => {
    const { Parameters } = of.parent
    const named = Object.keys(Parameters).filter((name) =>
      told.some((key) => Object.hasOwn(Parameters[name] ?? {}, key)),
    )
    const name = named[pick % named.length]
    if (name === undefined) return null
    const left = Object.entries(Parameters[name] ?? {}).filter(([key]) => !told.includes(key))
    return withParent(of, { Parameters: { ...Parameters, [name]: Object.fromEntries(left) } })
  }

/** Values that are known only at deployment. */
const unknowns: readonly Json[] = [
  { 'Fn::ImportValue': 'elsewhere' },
  '{{resolve:ssm:/elsewhere}}',
  { 'Fn::GetAtt': ['Other', 'Value'] },
]

/** One value in the properties of a resource, as something unknown; what may be absent stays. */
const value: Blur = (of, pick) => {
  const { Resources } = of.parent
  const spots: ((put: Json) => Deployable)[] = []
  for (const [id, body] of Object.entries(Resources)) {
    if (body.Type === 'AWS::CloudFormation::Stack') continue
    collect(body.Properties ?? {}, true, (properties) =>
      withParent(of, {
        Resources: {
          Other: { Type: 'AWS::CloudFormation::CustomResource', Properties: {} },
          ...Resources,
          [id]: { ...body, Properties: properties },
        },
      }),
    )
  }
  const unknown = unknowns[pick % unknowns.length] ?? null
  return spots[pick % Math.max(1, spots.length)]?.(unknown) ?? null

  /** @param isWhole the properties themselves must be a map */
  function collect(at: Json, isWhole: boolean, put: (changed: Json) => Deployable): void {
    if (!isWhole && !JSON.stringify(at).includes('AWS::NoValue')) spots.push(put)
    if (typeof at !== 'object' || at === null || isReference(at)) return
    if (Array.isArray(at)) {
      for (const [index, item] of at.entries())
        collect(item, false, (changed) => put(at.with(index, changed)))
      return
    }
    for (const [name, member] of Object.entries(at)) {
      if (name === 'Fn::If') {
        const [condition, then, otherwise] = member as [Json, Json, Json]
        collect(then, isWhole, (changed) => put({ [name]: [condition, changed, otherwise] }))
        collect(otherwise, isWhole, (changed) => put({ [name]: [condition, then, changed] }))
      } else if (!name.startsWith('Fn::')) {
        collect(member, false, (changed) => put({ ...at, [name]: changed }))
      }
    }
  }
}

const isReference = (of: object): boolean => Object.hasOwn(of, 'Ref')

/**
 * A condition that compares what is known only at deployment. None that decides whether something
 * exists: that this is open softens no failure.
 */
const condition: Blur = (of, pick) => {
  const { Conditions, Resources } = of.parent
  // What is passed to the nested stack may decide what exists there.
  if (of.child?.Resources.X?.Condition !== undefined) return null
  const deciding = new Set(Object.values(Resources).map(({ Condition }) => String(Condition)))
  // Each may use those before it.
  for (const [name, made] of Object.entries(Conditions).toReversed()) {
    if (deciding.has(name))
      for (const used of JSON.stringify(made).matchAll(/"Condition":"(\w+)"/g))
        deciding.add(used[1] ?? '')
  }
  const names = Object.keys(Conditions).filter((name) => !deciding.has(name))
  const name = names[pick % names.length]
  if (name === undefined) return null
  const unknown = { 'Fn::Equals': [{ 'Fn::ImportValue': 'elsewhere' }, 'x'] }
  return withParent(of, { Conditions: { ...Conditions, [name]: unknown } })
}

describe('a verdict never turns into its opposite', () => {
  // Under "all", without a list there are more values that the input tells apart.
  test.each<[string, Assume, Blur]>([
    ['a default is taken away', 'given', without('Default')],
    ['a list of values is taken away', 'given', without('AllowedValues', 'AllowedPattern')],
    ['a value becomes known only at deployment', 'given', value],
    ['a value becomes known only at deployment', 'all', value],
    ['a condition becomes known only at deployment', 'given', condition],
    ['a condition becomes known only at deployment', 'all', condition],
  ])('where %s, under "%s"', async (_, assume, blur) => {
    let changed = 0
    await fc.assert(
      fc.asyncProperty(deployables('enumerated'), fc.nat(10_000), async (of, pick) => {
        const blurred = blur(of, pick)
        fc.pre(blurred !== null && meetsAllRules(of, assume))
        if (blurred === null) return
        const before = await judgeTemplate(of, assume)
        const after = await judgeTemplate(blurred, assume)
        for (const [key, { verdict }] of before) {
          const now = after.get(key)?.verdict ?? null
          if (now !== verdict) changed += 1
          const opposite = { pass: 'fail', fail: 'pass', unknown: null }[verdict]
          expect(now, `${key} of ${JSON.stringify(blurred.parent.Resources)}`).not.toBe(
            opposite ?? 'x',
          )
        }
      }),
      runs(100),
    )
    expect(changed).toBeGreaterThan(0)
  })
})
