import { matches } from '../assert.ts'
import { at, evidenceAt, look } from '../place.ts'
import { fail, pass, unknownTruth } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/** A replication task, whose settings are JSON in a text, logs what some of its components do. */
export const taskLogsComponents: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['components'],
    properties: {
      components: {
        description: 'Components of DMS: SOURCE_CAPTURE, TARGET_LOAD.',
        type: 'array',
        minItems: 1,
        items: { type: 'string' },
      },
    },
  },
  judge: (task, { components }) =>
    look(at(task, 'ReplicationTaskSettings'), (settings) => {
      const { value } = settings
      if (value === undefined) return matches(task, { required: ['ReplicationTaskSettings'] })
      if (typeof value !== 'string')
        return unknownTruth(evidenceAt(settings, 'the settings are not known'))
      const logging = memberOf(parsed(value), 'Logging')
      if (memberOf(logging, 'EnableLogging') !== true)
        return fail(evidenceAt(settings, 'the settings turn no logging on'))
      const listed = memberOf(logging, 'LogComponents')
      const told: readonly unknown[] = Array.isArray(listed) ? listed : []
      const missing = (components as readonly string[]).find(
        (id) => !told.some((one) => tellsEnough(one, id)),
      )
      if (missing === undefined) return pass()
      const wanted = 'have it at LOGGER_SEVERITY_DEFAULT or more'
      return fail(evidenceAt(settings, `the component ${missing} tells too little`, { wanted }))
    }),
}

/** AWS DMS User Guide, logging task settings. */
const ENOUGH: ReadonlySet<unknown> = new Set([
  'LOGGER_SEVERITY_DEFAULT',
  'LOGGER_SEVERITY_DEBUG',
  'LOGGER_SEVERITY_DETAILED_DEBUG',
])

const tellsEnough = (component: unknown, id: string) =>
  memberOf(component, 'Id') === id && ENOUGH.has(memberOf(component, 'Severity'))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
