// Parses a template with js-yaml and does nothing else: what bench/templates.mjs compares with.
import { readFileSync } from 'node:fs'
import { CORE_SCHEMA, defineMappingTag, defineScalarTag, defineSequenceTag, load } from 'js-yaml'

/** Whatever tag: its value is taken as it is. */
const any = { matchByTagPrefix: true, identify: () => false }
const schema = CORE_SCHEMA.withTags(
  defineScalarTag('!', { ...any, resolve: (text) => text }),
  defineSequenceTag('!', {
    ...any,
    create: () => [],
    addItem: (list, item) => {
      list.push(item)
    },
  }),
  defineMappingTag('!', {
    ...any,
    create: () => ({}),
    addPair: (map, key, value) => {
      map[key] = value
      return ''
    },
    has: (map, key) => Object.hasOwn(map, key),
    keys: (map) => Object.keys(map),
    get: (map, key) => map[key],
  }),
)

load(readFileSync(process.argv[2] ?? '', 'utf8'), { schema })
