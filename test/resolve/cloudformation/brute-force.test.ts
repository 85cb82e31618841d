import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RawMap, TemplateDocument } from '../../../src/model/document.ts'
import {
  isKind,
  isList,
  isMap,
  isSymbolic,
  propertyOf,
  type Value,
} from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'
import { resolveTemplate } from '../../../src/resolve/index.ts'
import {
  absent,
  evaluate,
  type Found,
  holds,
  type Json,
  Undeployable,
  type World,
} from './evaluate-directly.ts'
import { names, type Template, template, values } from './generated-template.ts'
import { given, resourceNamed } from './resolve-text.ts'

function documentOf(content: Template): TemplateDocument {
  return {
    content: content as unknown as RawMap,
    locate: () => null,
    file: 'x',
    path: '/x',
    text: '',
  }
}

/** Every assignment of the parameters; one without enumerated values also has a value nobody names. */
function* worldsOf(content: Template): Generator<World> {
  const choices = names.map((name) => {
    const declared = content.Parameters[name as 'P']
    return 'AllowedValues' in declared ? declared.AllowedValues : [...values, 'other']
  })
  const [ps = [], qs = [], rs = []] = choices
  for (const P of ps) {
    for (const Q of qs) {
      for (const R of rs) {
        const parameters = new Map(Object.entries({ P, Q, R }))
        yield { parameters, mappings: content.Mappings, conditions: content.Conditions }
      }
    }
  }
}

/** Unknown for another reason than a parameter that this world settles. */
const undecided = Symbol('undecided')

function settle(of: Value | undefined, world: World): Found | typeof undecided {
  if (of === undefined) return absent
  if (isKind(of, 'choice')) {
    const holding = check(of.condition, world)
    return holding === null ? undecided : settle(holding ? of.then : of.otherwise, world)
  }
  if (isKind(of, 'unknown')) {
    return of.variable ? (world.parameters.get(of.variable.name) ?? undecided) : undecided
  }
  if (isKind(of, 'text')) {
    const parts = of.parts.map((part) => settle(part, world))
    return parts.includes(undecided) ? undecided : parts.map(String).join('')
  }
  if (isList(of)) {
    const items = of.map((item) => settle(item, world)).filter((item) => item !== absent)
    return items.includes(undecided) ? undecided : (items as Json[])
  }
  if (isMap(of)) {
    const members = Object.keys(of).map(
      (name) => [name, settle(propertyOf(of, name), world)] as const,
    )
    if (members.some(([, member]) => member === undecided)) return undecided
    return Object.fromEntries(members.filter(([, member]) => member !== absent)) as Json
  }
  return isSymbolic(of) ? undecided : of
}

/** Null where it compares two parameters that have other values than the template names. */
function check(of: Condition, world: World): boolean | null {
  switch (of.kind) {
    case 'constant':
      return of.value
    case 'equals':
      return world.parameters.get(of.variable.name) === of.value
    case 'named':
      return check(of.of, world)
    case 'not': {
      const inner = check(of.of, world)
      return inner === null ? null : !inner
    }
    case 'and':
    case 'or': {
      const parts = of.of.map((part) => check(part, world))
      const absorbing = of.kind === 'or'
      if (parts.includes(absorbing)) return absorbing
      return parts.includes(null) ? null : !absorbing
    }
    case 'open':
      return null
  }
}

/** What the template comes to in a world; null where it can't be deployed there. */
function direct(content: Template, world: World): { properties: Found; exists: boolean } | null {
  try {
    const { Properties, Condition } = content.Resources.R
    return {
      properties: evaluate(Properties as Json, world),
      exists: holds({ Condition }, world),
    }
  } catch (error) {
    if (error instanceof Undeployable) return null
    throw error
  }
}

test('in every world a template comes to what direct evaluation says', () => {
  let worlds = 0
  let undecidedWorlds = 0
  fc.assert(
    fc.property(template, (content) => {
      const resource = resourceNamed(
        resolveTemplate({ template: documentOf(content), given: given() }),
        'R',
      )
      for (const world of worldsOf(content)) {
        const expected = direct(content, world)
        if (expected === null) continue
        worlds += 1
        const properties = settle(resource.properties, world)
        const exists = resource.exists === null || check(resource.exists, world)
        if (properties === undecided || exists === null) undecidedWorlds += 1
        if (properties !== undecided) expect(properties).toEqual(expected.properties)
        if (exists !== null) expect(exists).toBe(expected.exists)
      }
    }),
    { numRuns: 3_000 },
  )
  expect(worlds).toBeGreaterThan(10_000)
  expect(undecidedWorlds / worlds).toBeLessThan(0.05)
})

test('with all values given it comes to the same', () => {
  fc.assert(
    fc.property(template, fc.nat(), (content, pick) => {
      const worlds = [...worldsOf(content)]
      const world = worlds[pick % worlds.length]
      if (world === undefined) return
      const expected = direct(content, world)
      if (expected === null) return
      const options = { ...given(), values: world.parameters }
      const resolved = resolveTemplate({ template: documentOf(content), given: options })
      const { properties, exists } = resourceNamed(resolved, 'R')
      expect(settle(properties, world)).toEqual(expected.properties)
      expect(exists === null || check(exists, world)).toBe(expected.exists)
    }),
    { numRuns: 2_000 },
  )
})

test('what holds no function is passed on as it is, not copied', () => {
  const plain = fc
    .jsonValue({ maxDepth: 5 })
    .filter((json) => !/"(Ref|Fn::)|\{\{resolve:/.test(JSON.stringify(json)))
  fc.assert(
    fc.property(plain, (json) => {
      const content = { Resources: { R: { Type: 'T', Properties: { P: json } } } }
      const resolved = resolveTemplate({
        template: {
          content: content as RawMap,
          locate: () => null,
          file: 'x',
          path: '/x',
          text: '',
        },
        given: given(),
      })
      expect(resourceNamed(resolved, 'R').properties).toBe(content.Resources.R.Properties)
    }),
  )
})
