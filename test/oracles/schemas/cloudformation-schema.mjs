/** CloudFormation's types, of the database of @aws-cdk/aws-service-spec. */

const simple = {
  string: 's',
  'date-time': 's',
  number: 'n',
  integer: 'n',
  boolean: 'b',
  json: '*',
  tag: 't',
}

/** Adds every type's shape; gives types to their numbers. */
export function shapesOfSpecification(database, shapes) {
  const { resource, typeDefinition } = database.schema
  const definitions = new Map(typeDefinition.entities.map((entity) => [entity.$id, entity]))
  const numbers = new Map()
  return new Map(
    resource.entities.map(({ cloudFormationType, properties, attributes }) => [
      cloudFormationType,
      shapes.add([...membersOf(properties), ...readOnly(attributes, properties)]),
    ]),
  )

  function membersOf(properties) {
    return Object.entries(properties).map(([name, { type }]) => `${name}:${kindOf(type)}`)
  }
  /** What only `Fn::GetAtt` gives. */
  function readOnly(attributes, properties) {
    return Object.entries(attributes)
      .filter(([name]) => !Object.hasOwn(properties, name))
      .map(([name, { type }]) => `${name}:${kindOf(type)}!`)
  }
  function kindOf(type) {
    if (type.type === 'ref') return `@${definitionOf(type.reference.$ref)}`
    if (type.type === 'union') return preferred(type.types.map(kindOf))
    if (type.type === 'array') {
      const element = kindOf(type.element)
      if (element === 't') return 't'
      return element.startsWith('@') ? `[${element.slice(1)}` : 'l'
    }
    if (type.type === 'map') {
      const element = kindOf(type.element)
      return element.startsWith('@') ? `{${element.slice(1)}` : 'm'
    }
    return simple[type.type] ?? '*'
  }
  function definitionOf(id) {
    const known = numbers.get(id)
    if (known !== undefined) return known
    const number = shapes.reserve()
    numbers.set(id, number)
    shapes.fill(number, membersOf(definitions.get(id).properties))
    return number
  }
}

/** Of what a property may be, what has the most structure. */
const preferred = (kinds) => kinds.toSorted((one, other) => rank(other) - rank(one))[0] ?? '*'
const rank = (kind) => ['s', 'n', 'b', '*', 'm', 'l', 't', '{', '@', '['].indexOf(kind[0])
