/**
 * Both releases of the provider as one tree: a node is a kind of one letter, or `{ many, members }`.
 * Release 5 comes from `terraform providers schema -json`, release 6 from the bindings that
 * @cdktn/provider-aws generates of the same output.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const simple = { string: 's', number: 'n', bool: 'b', dynamic: '*' }

/** Types to members, of the output of `terraform providers schema -json`. */
export function membersOfSchema(output) {
  const [provider] = Object.values(output.provider_schemas)
  return new Map(
    Object.entries(provider.resource_schemas).map(([type, { block }]) => [type, ofBlock(block)]),
  )
}

function ofBlock({ attributes = {}, block_types: blocks = {} }) {
  const members = new Map()
  for (const [name, attribute] of Object.entries(attributes)) {
    const isRead = attribute.computed === true && attribute.optional !== true
    const node = attribute.nested_type ? ofNested(attribute.nested_type) : ofType(attribute.type)
    members.set(name, { ...node, isRead })
  }
  for (const [name, { nesting_mode: mode, block }] of Object.entries(blocks)) {
    if (name === 'timeouts') continue
    members.set(name, {
      many: mode === 'single' ? '@' : '[',
      members: ofBlock(block),
      isRead: false,
    })
  }
  return members
}

const ofNested = ({ nesting_mode: mode, attributes }) => ({
  many: { single: '@', map: '{' }[mode] ?? '[',
  members: ofBlock({ attributes }),
})

function ofType(type) {
  if (typeof type === 'string') return { kind: simple[type] }
  const [outer, inner] = type
  if (outer === 'object') return { many: '@', members: ofObject(inner) }
  const element = ofType(inner)
  if (element.members) return { many: outer === 'map' ? '{' : '[', members: element.members }
  return { kind: outer === 'map' ? 'm' : 'l' }
}

const ofObject = (attributes) =>
  new Map(Object.entries(attributes).map(([name, type]) => [name, ofType(type)]))

/** Types to members, of the folder `lib` of the generated bindings. */
export function membersOfBindings(folder, prefix) {
  const types = new Map()
  for (const name of readdirSync(folder)) {
    const file = join(folder, name, 'index.js')
    if (name.startsWith('data-') || !existsSync(file)) continue
    const source = sourceOf(join(folder, name))
    const type = new RegExp(`terraformResourceType: '(${prefix}_\\w+)'`).exec(source)?.[1]
    if (type !== undefined) types.set(type, ofBinding(source))
  }
  return types
}

function sourceOf(folder) {
  const structs = join(folder, 'index-structs')
  const files = existsSync(structs)
    ? readdirSync(structs).filter((name) => name.endsWith('.js'))
    : []
  return [join(folder, 'index.js'), ...files.map((name) => join(structs, name))]
    .map((file) => readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL.*$/m, ''))
    .join('\n')
}

function ofBinding(source) {
  const functions = new Map()
  for (const [, name, body] of source.matchAll(
    /^function (\w+)ToHclTerraform\(struct\) \{([\s\S]*?)^\}/gm,
  )) {
    functions.set(name, body)
  }
  const main = source.slice(source.lastIndexOf('synthesizeHclAttributes()'))
  const members = ofBody(main, functions, [])
  const own = source.slice(source.indexOf('extends cdktn.TerraformResource'))
  for (const [, name] of own.matchAll(/this\.get\w+Attribute\('(\w+)'\)/g)) {
    if (!members.has(name)) members.set(name, { kind: '*', isRead: true })
  }
  return members
}

function ofBody(body, functions, within) {
  const members = new Map()
  for (const [, name, value, type, storage] of body.matchAll(
    /^ {8,12}(?:\[?'?)(\w+)(?:'?\]?): \{\n\s+value: (.*),\n\s+isBlock: \w+,\n\s+type: "(\w+)",\n\s+storageClassType: "(\w+)",/gm,
  )) {
    if (name === 'timeouts') continue
    const struct = [...value.matchAll(/(?<!cdktn\.)\b(\w+)ToHclTerraform/g)].at(-1)?.[1]
    if (struct === undefined) members.set(name, { kind: kindOf(type, storage) })
    else if (within.includes(struct) || within.length > 30) members.set(name, { kind: '*' })
    else {
      const many = { struct: '@', map: '{' }[type] ?? '['
      members.set(name, {
        many,
        members: ofBody(functions.get(struct) ?? '', functions, [...within, struct]),
      })
    }
  }
  return members
}

function kindOf(type, storage) {
  if (type === 'simple') return { string: 's', number: 'n', boolean: 'b' }[storage] ?? '*'
  if (storage === 'any') return '*'
  return type === 'map' ? 'm' : 'l'
}

/** Writes the members of a type that may exist in only one of two releases. */
export function shapeOfReleases(older, newer, shapes) {
  return shapes.add(membersOf(older, newer))

  function membersOf(before, after) {
    return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])].map((name) => {
      const one = before?.get(name)
      const other = after?.get(name)
      const release = one && other ? '' : one ? '~5' : '~6'
      return `${name}:${written(one, other)}${isRead(one, other) ? '!' : ''}${before && after ? release : ''}`
    })
  }
  function written(one, other) {
    if (one?.members || other?.members) {
      const many = one?.many ?? other?.many
      return `${many}${shapes.add(membersOf(one?.members, other?.members))}`
    }
    return one?.kind ?? other?.kind
  }
  function isRead(one, other) {
    return one === undefined || other === undefined
      ? (one ?? other).isRead === true
      : one.isRead === true && other.isRead === true
  }
}
