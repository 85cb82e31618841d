import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { matchesEvent } from '../../src/evaluate/log-pattern.ts'

const event = {
  eventName: 'DeleteTrail',
  eventSource: 'cloudtrail.amazonaws.com',
  userIdentity: { type: 'Root' },
}

describe('a filter pattern of a log', () => {
  test.each([
    ['{ $.eventName = DeleteTrail }', true],
    ['{ $.eventName = "DeleteTrail" }', true],
    ['{$.eventName=DeleteTrail}', true],
    ['{ $.eventName = deletetrail }', false],
    ['{ $.eventName = "Delete*" }', true],
    ['{ $.eventName = *Trail }', true],
    ['{ $.eventName = "D*e*l" }', true],
    ['{ $.eventName = "*Bucket*" }', false],
    ['{ $.eventName != StopLogging }', true],
    ['{ $.eventName != DeleteTrail }', false],
    ['{ $.userIdentity.type = "Root" }', true],
    ['{ $.userIdentity.type = "Root" && $.userIdentity.invokedBy NOT EXISTS }', true],
    ['{ $.userIdentity.invokedBy EXISTS }', false],
    ['{ $.userIdentity EXISTS }', true],
    ['{ $.eventName = StopLogging || $.eventName = DeleteTrail }', true],
    ['{ ($.eventName = StopLogging) || ($.eventName = DeleteTrail) }', true],
  ])('%s matches: %s', (pattern, expected) => {
    expect(matchesEvent(pattern, event)).toBe(expected)
  })

  test('binds && closer than ||', () => {
    const none = '$.eventName = StopLogging'
    const own = '$.eventName = DeleteTrail'
    expect(matchesEvent(`{ ${own} || ${none} && ${none} }`, event)).toBe(true)
    expect(matchesEvent(`{ (${own} || ${none}) && ${none} }`, event)).toBe(false)
  })

  test('compares nothing with what the event does not have', () => {
    expect(matchesEvent('{ $.errorCode = "*" }', event)).toBe(false)
    expect(matchesEvent('{ $.errorCode != "AccessDenied" }', event)).toBe(false)
    expect(matchesEvent('{ $.toString EXISTS }', event)).toBe(false)
    expect(matchesEvent('{ $.__proto__ EXISTS }', event)).toBe(false)
    expect(matchesEvent('{ $.eventName.length EXISTS }', event)).toBe(false)
  })

  test.each([
    '',
    'ERROR',
    '[ip, user]',
    '{ }',
    '{ $.eventName }',
    '{ $.eventName = }',
    '{ eventName = DeleteTrail }',
    '{ $.eventName = DeleteTrail',
    '{ ($.eventName = DeleteTrail }',
    '{ $.eventName = DeleteTrail } trailing',
    '{ $.eventName = DeleteTrail $.eventName = DeleteTrail }',
    '{ $.eventName = %Delete.*% }',
    '{ $.count > 3 }',
    '{ $.eventName NOT NULL }',
  ])('is not read, rather than guessed at: %s', (pattern) => {
    expect(matchesEvent(pattern, event)).toBeNull()
  })

  test('is not read where the service would not take it, or nobody would write it', () => {
    const long = `{ $.eventName = DeleteTrail ${' '.repeat(1024)}}`
    expect(matchesEvent(long, event)).toBeNull()
    const nested = (depth: number) =>
      `{ ${'('.repeat(depth)}$.eventName = DeleteTrail${')'.repeat(depth)} }`
    expect(matchesEvent(nested(20), event)).toBe(true)
    expect(matchesEvent(nested(400), event)).toBeNull()
  })

  test('says what the same logic says in JavaScript', () => {
    const { tree } = fc.letrec<{ tree: Tree; leaf: Tree; pair: Tree }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4, depthIdentifier: 'tree' }, tie('leaf'), tie('pair')),
      leaf: fc.record({ name: fc.constantFrom('a', 'b'), is: fc.constantFrom('x', 'y') }),
      pair: fc.record({
        both: fc.boolean(),
        left: tie('tree'),
        right: tie('tree'),
      }),
    }))
    const events = fc.record({ a: fc.constantFrom('x', 'y'), b: fc.constantFrom('x', 'y') })
    fc.assert(
      fc.property(tree, events, (given, seen) => {
        const pattern = `{ ${written(given)} }`
        fc.pre(pattern.length <= 1024)
        expect(matchesEvent(pattern, seen)).toBe(holds(given, seen))
      }),
    )
  })

  test('takes an asterisk for any text, wherever it stands', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
    const seen = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    fc.assert(
      fc.property(texts, seen, (wanted, value) => {
        const expected = new RegExp(`^${wanted.replaceAll('*', '.*')}$`).test(value)
        expect(matchesEvent(`{ $.a = "${wanted}" }`, { a: value })).toBe(expected)
      }),
    )
  })

  test('never throws, whatever it is', () => {
    const unit = fc.constantFrom(...['{', '}', '(', ')', '$.', 'a', '=', '!', '&&', '||', '"', ' '])
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect([true, false, null]).toContain(matchesEvent(`{${text}}`, { a: 'a' }))
      }),
    )
  })
})

type Tree =
  | { readonly name: 'a' | 'b'; readonly is: string }
  | { readonly both: boolean; readonly left: Tree; readonly right: Tree }

const written = (tree: Tree): string =>
  'name' in tree
    ? `$.${tree.name} = ${tree.is}`
    : `(${written(tree.left)}) ${tree.both ? '&&' : '||'} (${written(tree.right)})`

function holds(tree: Tree, event: Readonly<Record<'a' | 'b', string>>): boolean {
  if ('name' in tree) return event[tree.name] === tree.is
  const left = holds(tree.left, event)
  const right = holds(tree.right, event)
  return tree.both ? left && right : left || right
}
