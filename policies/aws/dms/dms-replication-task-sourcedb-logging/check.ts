import type { Check } from 'stackgate'

/** The settings are JSON in a text: logging is on, and the components tell enough. */
const check: Check = (task, { at, fail, look, matches, pass, unknown }, { components }) =>
  look(at(task, 'ReplicationTaskSettings'), (settings) => {
    const { value } = settings
    if (value === undefined) return matches(task, { required: ['ReplicationTaskSettings'] })
    if (typeof value !== 'string') return unknown(settings, 'the settings are not known')
    const logging = memberOf(parsed(value), 'Logging')
    if (memberOf(logging, 'EnableLogging') !== true)
      return fail(settings, 'the settings turn no logging on')
    const told = memberOf(logging, 'LogComponents')
    const missing = (Array.isArray(components) ? components : []).find(
      (id) => !(Array.isArray(told) ? told : []).some((one) => tellsEnough(one, id)),
    )
    return missing === undefined
      ? pass()
      : fail(settings, `the component ${String(missing)} tells too little`, {
          wanted: 'have it at LOGGER_SEVERITY_DEFAULT or more',
        })
  })

const ENOUGH: readonly unknown[] = [
  'LOGGER_SEVERITY_DEFAULT',
  'LOGGER_SEVERITY_DEBUG',
  'LOGGER_SEVERITY_DETAILED_DEBUG',
]

const tellsEnough = (component: unknown, id: unknown) =>
  memberOf(component, 'Id') === id && ENOUGH.includes(memberOf(component, 'Severity'))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined

export default check
