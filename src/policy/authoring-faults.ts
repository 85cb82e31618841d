import type { ErrorObject, ValidateFunction } from 'ajv'
import { didYouMean } from '../model/nearest-word.ts'

/** A mistake in what an author wrote: where in the data, and what to do. */
export interface AuthoringFault {
  readonly path: readonly string[]
  /** The mistake is in the key at the end of `path`, not in its value. */
  readonly atKey: boolean
  readonly message: string
}

/** What a validator found, in words. Of a choice of forms, the choice is told, not each form's own complaint. */
export function faultsOf(
  validate: ValidateFunction,
  prefix: readonly string[] = [],
): AuthoringFault[] {
  const errors = validate.errors ?? []
  const choices = errors
    .filter(({ keyword }) => keyword === 'oneOf')
    .map(({ instancePath }) => instancePath)
  const told = errors.filter(
    ({ keyword, instancePath }) =>
      keyword === 'oneOf' || !choices.some((choice) => isWithin(instancePath, choice)),
  )
  return told.filter(({ keyword }) => !quiet.has(keyword)).map((error) => faultOf(error, prefix))
}

/** These only sum up what other errors say. */
const quiet: ReadonlySet<string> = new Set(['not', 'if', 'anyOf', 'propertyNames'])

const isWithin = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`)

function faultOf(error: ErrorObject, prefix: readonly string[]): AuthoringFault {
  const path = [...prefix, ...stepsOf(error.instancePath)]
  const name = path.at(-1) ?? 'the file'
  const fault = (message: string) => ({ path, atKey: false, message })
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty)
      const right = Object.keys((error.parentSchema?.properties as object | undefined) ?? {})
      const allowed = right.length > 0 && right.length <= 16 ? ` It takes ${right.join(', ')}.` : ''
      return {
        path: [...path, key],
        atKey: true,
        message: `"${key}" is not a key that is known here.${didYouMean(key, right) || allowed}`,
      }
    }
    case 'required':
      return fault(`${String(error.params.missingProperty)} is missing.`)
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String)
      const near = typeof error.data === 'string' ? didYouMean(error.data, allowed) : ''
      return fault(`${name} must be one of ${allowed.join(', ')}.${near}`)
    }
    case 'type':
      return fault(`${name} must be ${withArticle(String(error.params.type))}.`)
    case 'pattern':
      return fault(patternMessage(name, error))
    case 'minLength':
      return fault(`${name} is too short: it needs ${error.params.limit} characters or more.`)
    case 'oneOf':
      return fault(`${name} has none of the forms that it can have.${describedBy(error)}`)
    default:
      return fault(`${name} ${error.message ?? 'is not valid'}.`)
  }
}

function patternMessage(name: string, error: ErrorObject): string {
  const described = describedBy(error)
  return described === ''
    ? `${name} must match ${error.params.pattern}.`
    : `${name} has not the form that it needs.${described}`
}

function describedBy({ parentSchema }: ErrorObject): string {
  const description = parentSchema?.description
  return typeof description === 'string' ? ` ${description}` : ''
}

const withArticle = (type: string) => (/^[aeio]/.test(type) ? `an ${type}` : `a ${type}`)

const stepsOf = (pointer: string) =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
