import type { Json } from '../../model/policy.ts'
import type { Truth } from '../../model/truth.ts'
import { matches } from '../assert.ts'
import { equalsJson } from '../compare.ts'
import { at, evidenceAt, look, type Place } from '../place.ts'
import { all, fail, inapplicable, pass } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/**
 * Properties have the values that somebody asks for. A value of null asks nothing, so that parameters may
 * be left unset; of a list, one must be met. `absent` holds what AWS takes where a property is left out.
 */
export const propertiesAsAsked: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['properties'],
    properties: {
      properties: {
        description: 'By path, steps separated by points: LoggingConfiguration.LogFilePrefix.',
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: ['string', 'number', 'boolean', 'null', 'array'] },
      },
      absent: {
        type: 'object',
        additionalProperties: { type: ['string', 'number', 'boolean'] },
      },
    },
  },
  judge: (place, { properties, absent = {} }) =>
    all(
      Object.entries(properties as Values).flatMap(([path, asked]) =>
        asked === null ? [] : [judgeProperty(place, path, asked, memberOf(absent as Values, path))],
      ),
    ),
}

type Values = Readonly<Record<string, Json>>

const memberOf = (values: Values, name: string): Json | undefined =>
  Object.hasOwn(values, name) ? values[name] : undefined

function judgeProperty(place: Place, path: string, asked: Json, absent: Json | undefined): Truth {
  const wanted: readonly Json[] = Array.isArray(asked) ? asked : [asked]
  const be = `be ${wanted.map((value) => JSON.stringify(value)).join(' or ')}`
  return look(place, (resource) => {
    if (resource.value === undefined) return inapplicable
    return look(at(resource, ...path.split('.')), (spot) => {
      if (spot.value !== undefined) return matches(spot, { enum: wanted })
      const taken = absent as string | number | boolean | undefined
      if (taken !== undefined && wanted.some((value) => equalsJson(taken, value) === true))
        return pass()
      const told = taken === undefined ? 'missing' : `missing, which means ${String(taken)}`
      const missing = path.split('.').at(-1) ?? path
      const parent = { ...spot, path: spot.path.slice(0, -1) }
      return fail(evidenceAt(parent, `${path} is ${told}`, { missing, wanted: be }))
    })
  })
}
