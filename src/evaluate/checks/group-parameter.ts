import type { Json, Schema } from '../../model/policy.ts'
import type { ResourceGraph } from '../../model/resource-graph.ts'
import type { Truth } from '../../model/truth.ts'
import { isMap, propertyOf } from '../../model/value.ts'
import { matches } from '../assert.ts'
import { named } from '../named.ts'
import { at, evidenceAt, look, type Place, type SettledSpot } from '../place.ts'
import { fail, pass, unknownTruth, when } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/** What a policy says of the database, of its parameter group and of the parameter. */
interface Asked {
  readonly engines?: readonly string[]
  readonly unless?: string
  readonly through: string
  readonly group: string
  readonly name: string
  readonly parameter: string
  readonly accepted: readonly Json[]
  readonly onByDefault?: boolean
  readonly onByDefaultIn?: readonly string[]
}

const text = { type: 'string' }
const texts = { type: 'array', items: text, minItems: 1 }

/**
 * A parameter of a database is as asked. It stands in the parameter group that the database names; where it
 * names none, or the group doesn't set it, the default of the group's family holds.
 */
export const groupParameter: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['through', 'group', 'name', 'parameter', 'accepted'],
    properties: {
      engines: { description: 'Engines that are meant; every one if left out.', ...texts },
      unless: { description: 'A property of databases that are not meant.', ...text },
      through: { description: 'The property that names the group.', ...text },
      group: { description: 'The canonical type of the group.', ...text },
      name: { description: 'The property that holds the name of the group.', ...text },
      parameter: text,
      accepted: { type: 'array', minItems: 1 },
      onByDefault: { description: 'The default of every family is accepted.', type: 'boolean' },
      onByDefaultIn: { description: 'Families whose default is accepted.', ...texts },
    },
  },
  judge: (database, given, graph) => {
    const asked = given as unknown as Asked
    return when(
      matches(database, meant(asked)),
      look(database, (spot) => judgeGroup(spot, asked, graph)),
    )
  },
}

const meant = ({ engines, unless }: Asked): Schema =>
  ({
    ...(engines && { required: ['Engine'], properties: { Engine: { enum: engines } } }),
    ...(unless !== undefined && { not: { required: [unless] } }),
  }) as Schema

function judgeGroup(database: SettledSpot, asked: Asked, graph: ResourceGraph): Truth {
  return look(at(database, asked.through), (link) => {
    if (link.value === undefined) {
      return look(at(database, 'EngineVersion'), ({ value }) =>
        byDefault(database, typeof value === 'string' ? familiesOf(database, value) : null, asked),
      )
    }
    if (typeof link.value === 'string' && link.value.startsWith('default.')) {
      return byDefault(link, [link.value.slice('default.'.length)], asked)
    }
    return named(graph, link, { type: asked.group, name: [asked.name] }, (group) =>
      judgeParameter(group, asked),
    )
  })
}

function judgeParameter(group: Place, asked: Asked): Truth {
  return look(at(group, 'Parameters', asked.parameter), (set) => {
    if (set.value !== undefined) return matches(set, { enum: asked.accepted } as Schema)
    return look(group, (whole) =>
      look(at(whole, 'Family'), ({ value }) =>
        byDefault(whole, typeof value === 'string' ? [value] : null, asked),
      ),
    )
  })
}

/** The families that a version may have, from the whole of it to its first number: mysql8.0.36, mysql8.0, mysql8. */
function familiesOf({ value: database }: SettledSpot, version: string): readonly string[] {
  const engine = isMap(database) ? propertyOf(database, 'Engine') : undefined
  const numbers = version.split('.')
  return numbers.map((_, index) => `${String(engine)}${numbers.slice(0, index + 1).join('.')}`)
}

function byDefault(spot: SettledSpot, families: readonly string[] | null, asked: Asked): Truth {
  const { parameter, onByDefault = false, onByDefaultIn = [] } = asked
  if (onByDefault) return pass()
  if (families?.some((family) => onByDefaultIn.includes(family))) return pass()
  if (families === null && onByDefaultIn.length > 0) {
    const reason = `the default of ${parameter} depends on the version, which the input does not say`
    return unknownTruth(evidenceAt(spot, reason))
  }
  return fail(evidenceAt(spot, `nothing sets ${parameter}, and its default is off`))
}
