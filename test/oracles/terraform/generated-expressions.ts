import fc from 'fast-check'

type Kind = 'number' | 'string' | 'bool' | 'strings' | 'numbers' | 'map'

const text = fc.stringMatching(/^[a-c A-C.,/-]{0,6}$/).map((value) => JSON.stringify(value))
const name = fc.constantFrom('a', 'b', 'c', 'k1')
const small = fc.integer({ min: -6, max: 12 })
const digits = fc.constantFrom('0.5', '1.25', '2', '10', '100', '1e3', '0.1')

/** Ways to make a value of each kind out of others; `x` and so on are names that `for` binds. */
const grammar = fc.letrec<Record<Kind, string>>((tie) => {
  const some = (kind: Kind) => tie(kind)
  const call = (of: string, ...kinds: readonly Kind[]) =>
    fc.tuple(...kinds.map(some)).map((parts) => `${of}(${parts.join(', ')})`)
  const infix = (kind: Kind, operators: readonly string[]) =>
    fc
      .tuple(some(kind), fc.constantFrom(...operators), some(kind))
      .map(([left, operator, right]) => `(${left} ${operator} ${right})`)
  const choose = (kind: Kind) =>
    fc
      .tuple(some('bool'), some(kind), some(kind))
      .map(([condition, then, otherwise]) => `(${condition} ? ${then} : ${otherwise})`)
  const saved = (kind: Kind) =>
    fc
      .tuple(some('map'), name, some(kind))
      .map(([map, key, other]) => `try(${map}.${key}.x, ${other})`)
  const written = (of: fc.Arbitrary<string>, open: string, close: string) =>
    fc.array(of, { maxLength: 4 }).map((items) => `${open}${items.join(', ')}${close}`)
  return {
    number: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      small.map(String),
      digits,
      infix('number', ['+', '-', '*']),
      some('number').map((of) => `(${of} % 7)`),
      some('number').map((of) => `(1 - ${of})`),
      call('length', 'strings'),
      call('length', 'string'),
      call('floor', 'number'),
      call('ceil', 'number'),
      call('abs', 'number'),
      call('max', 'number', 'number'),
      call('min', 'number', 'number'),
      call('sum', 'numbers'),
      call('index', 'strings', 'string'),
      some('numbers').map((of) => `element(${of}, 7)`),
      call('tonumber', 'string'),
      choose('number'),
      saved('number'),
    ),
    string: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      text,
      call('upper', 'string'),
      call('title', 'string'),
      call('trimspace', 'string'),
      call('strrev', 'string'),
      call('replace', 'string', 'string', 'string'),
      call('substr', 'string', 'number', 'number'),
      call('trim', 'string', 'string'),
      call('trimprefix', 'string', 'string'),
      call('join', 'string', 'strings'),
      some('strings').map((of) => `element(${of}, 5)`),
      call('coalesce', 'string', 'string'),
      call('lookup', 'map', 'string', 'string'),
      call('jsonencode', 'map'),
      call('jsonencode', 'numbers'),
      call('sha256', 'string'),
      call('base64encode', 'string'),
      call('urlencode', 'string'),
      some('number').map((of) => `format("%05.1f|%v|%d", ${of}, ${of}, floor(${of}))`),
      fc.tuple(some('string'), some('number')).map(([a, b]) => `"<\${${a}}-\${${b}}>"`),
      some('bool').map((of) => `"%{ if ${of} }yes%{ else }no%{ endif }"`),
      some('strings').map((of) => `"%{ for i, x in ${of} }\${i}\${x};%{ endfor }"`),
      fc.tuple(some('map'), name).map(([map, key]) => `${map}["${key}"]`),
      choose('string'),
      saved('string'),
    ),
    bool: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom('true', 'false'),
      infix('number', ['<', '<=', '>', '>=', '==', '!=']),
      infix('string', ['==', '!=']),
      infix('bool', ['&&', '||', '==']),
      some('bool').map((of) => `!${of}`),
      call('contains', 'strings', 'string'),
      call('startswith', 'string', 'string'),
      call('strcontains', 'string', 'string'),
      call('can', 'string'),
      some('string').map((of) => `can(regex("^[a-c]+$", ${of}))`),
      some('strings').map((of) => `alltrue([for x in ${of} : x != "a"])`),
    ),
    strings: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      written(text, '[', ']'),
      written(some('string'), '[', ']'),
      call('concat', 'strings', 'strings'),
      call('distinct', 'strings'),
      call('compact', 'strings'),
      call('sort', 'strings'),
      call('reverse', 'strings'),
      call('split', 'string', 'string'),
      call('keys', 'map'),
      call('values', 'map'),
      call('flatten', 'strings'),
      call('slice', 'strings', 'number', 'number'),
      some('strings').map((of) => `tolist(toset(${of}))`),
      some('strings').map((of) => `[for x in ${of} : upper(x) if x != ""]`),
      some('map').map((of) => `[for k, v in ${of} : "\${k}=\${v}"]`),
      some('strings').map((of) => `formatlist("%s!", ${of})`),
      some('string').map((of) => `regexall("[a-b]+", ${of})`),
    ),
    numbers: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      written(small.map(String), '[', ']'),
      small.map((of) => `range(${of})`),
      call('concat', 'numbers', 'numbers'),
      some('strings').map((of) => `[for i, x in ${of} : i * 2]`),
      some('numbers').map((of) => `[for x in ${of} : x + 1 if x > 0]`),
      some('strings')
        .map((of) => `length(${of}[*]) == 0 ? [] : [1, 2]`)
        .map((of) => `(${of})`),
    ),
    map: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .uniqueArray(fc.tuple(name, some('string')), { maxLength: 3, selector: ([key]) => key })
        .map((entries) => `{ ${entries.map(([key, value]) => `${key} = ${value}`).join(', ')} }`),
      call('merge', 'map', 'map'),
      some('strings').map((of) => `{ for x in toset(${of}) : "k\${x}" => x }`),
      fc
        .tuple(some('map'), name)
        .map(([of, key]) => `{ for k, v in ${of} : k => v if k != "${key}" }`),
      some('strings').map((of) => `zipmap(${of}, ${of})`),
    ),
  }
})

/** Expressions that a seed decides. */
export function generatedExpressions(count: number, seed: number): readonly string[] {
  const any = fc.oneof(
    grammar.number,
    grammar.string,
    grammar.bool,
    grammar.strings,
    grammar.numbers,
    grammar.map,
  )
  return [...new Set(fc.sample(any, { numRuns: count, seed }))].filter(({ length }) => length < 400)
}
