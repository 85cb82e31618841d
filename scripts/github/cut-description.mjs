/** Keys that tell people something, and validators nothing. */
const told = new Set([
  'description',
  'summary',
  'example',
  'examples',
  'tags',
  'externalDocs',
  'title',
])

/**
 * The part of an OpenAPI description that some operations need: their paths, and what those refer to.
 * @param {any} description
 * @param {readonly { route: string }[]} operations
 */
export function cutDescription(description, operations) {
  const paths = {}
  const components = {}
  const waiting = []
  for (const { route } of operations) {
    const [method, path] = route.split(' ')
    const operation = description.paths[path]?.[method.toLowerCase()]
    if (operation === undefined) throw new Error(`${route} is not described`)
    const { operationId, parameters, requestBody, responses } = operation
    const kept = { operationId, parameters, requestBody, responses: jsonAnswers(responses) }
    paths[path] = { ...paths[path], [method.toLowerCase()]: keep(kept) }
  }
  while (waiting.length > 0) {
    const [kind, name] = waiting.pop()
    if (components[kind]?.[name] !== undefined) continue
    components[kind] = { ...components[kind], [name]: {} }
    components[kind][name] = keep(description.components[kind][name])
  }
  return { paths: sorted(paths), components: sorted(mapValues(components, sorted)) }

  function keep(value, isMapOfNames = false) {
    if (Array.isArray(value)) return value.map((item) => keep(item))
    if (typeof value !== 'object' || value === null) return value
    if (typeof value.$ref === 'string') {
      waiting.push(value.$ref.split('/').slice(2))
      return { $ref: value.$ref }
    }
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key, item]) => item !== undefined && (isMapOfNames || !isLeftOut(key)))
        .map(([key, item]) => [key, keep(item, key === 'properties')]),
    )
  }
}

const isLeftOut = (key) => told.has(key) || key.startsWith('x-')

/** Of each answer the JSON that is sent where no other media type is asked for. */
function jsonAnswers(responses) {
  return Object.fromEntries(
    Object.entries(responses).map(([status, response]) => {
      const content = response.content?.['application/json']
      if (response.$ref !== undefined || content === undefined) return [status, response]
      return [status, { content: { 'application/json': { schema: content.schema } } }]
    }),
  )
}

/** By name, so that the file changes where the description does. */
const sorted = (map) =>
  Object.fromEntries(Object.entries(map).toSorted(([one], [other]) => (one < other ? -1 : 1)))

const mapValues = (map, make) =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, make(value)]))
