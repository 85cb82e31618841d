import { Ajv, type ValidateFunction } from 'ajv'
import { type AuthoringFault, faultsOf } from './authoring-faults.ts'

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true })
const compiled = new WeakMap<object, ValidateFunction>()

/** What a schema of ours finds wrong with an author's data, in the words that policies are told in. */
export function faultsBySchema(schema: object, data: unknown): readonly AuthoringFault[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema)
  compiled.set(schema, validate)
  return validate(data) ? [] : faultsOf(validate)
}
