import { Ajv, type ValidateFunction } from 'ajv'
import { RE2JS } from 're2js'
import packSchema from '../../policies/pack.schema.json' with { type: 'json' }
import policySchema from '../../policies/policy.schema.json' with { type: 'json' }
import { didYouMean } from '../model/nearest-word.ts'
import type { Json } from '../model/policy.ts'
import { type AuthoredPack, type AuthoredPolicy, listOf } from './authored-policy.ts'
import { type AuthoringFault, faultsOf } from './authoring-faults.ts'
import { bindParameters } from './bind-parameters.ts'
import { compilePolicy } from './compile-policy.ts'
import { pathFaults } from './path-faults.ts'
import type { TypeShapes } from './type-shapes.ts'
import { unknownTypes } from './unknown-types.ts'

/** Named checks, each with the JSON Schema of its parameters. */
export type CheckSchemas = ReadonlyMap<string, object>

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  verbose: true,
  strictRequired: false,
  strictTypes: false,
})
const validatePolicySchema = ajv.compile(policySchema)
const validateBlock = definition('block')
const validateType = definition('type')
const validatePack = ajv.compile(packSchema)

function definition(name: string): ValidateFunction {
  const validate = ajv.getSchema(`${policySchema.$id}#/definitions/${name}`)
  if (validate === undefined) throw new Error(`the schema of policies defines no ${name}`)
  return validate
}

/** Whether data is a policy pack; else its mistakes. */
export function validatePackData(data: unknown): AuthoredPack | AuthoringFault[] {
  return validatePack(data) ? (data as unknown as AuthoredPack) : faultsOf(validatePack)
}

/** Whether data is a policy; else all of its mistakes. */
export function validatePolicy(
  data: unknown,
  checks: CheckSchemas,
  shapes: TypeShapes | null,
): AuthoredPolicy | AuthoringFault[] {
  validatePolicySchema(data)
  const shape = faultsOf(validatePolicySchema).filter(
    ({ path }) => !['check', 'resource'].includes(path[0] ?? ''),
  )
  const missing = faultsOf(validatePolicySchema).filter(({ path }) => path.length === 0)
  const faults = [...new Set([...shape, ...missing].map((fault) => JSON.stringify(fault)))].map(
    (fault) => JSON.parse(fault) as AuthoringFault,
  )
  if (typeof data !== 'object' || data === null) return faults
  const policy = data as Partial<AuthoredPolicy>
  faults.push(...typeFaults(policy.resource, ['resource']), ...blockFaults(policy))
  // What the check means can be told as soon as it is well formed, whatever else is wrong.
  const isReadable = !faults.some(({ path: [part = ''] }) =>
    ['check', 'resource', 'parameters'].includes(part),
  )
  if (isReadable && policy.check !== undefined) {
    const readable = { ...policy, title: '', why: '', deprecated: '' } as AuthoredPolicy
    faults.push(...meaningFaults(readable, checks))
    if (shapes !== null)
      faults.push(...unknownTypes(readable, shapes), ...pathFaults(readable, shapes))
  }
  return faults.length > 0 ? faults : (data as AuthoredPolicy)
}

function typeFaults(resource: unknown, path: readonly string[]): AuthoringFault[] {
  if (resource === undefined) return []
  const isList = Array.isArray(resource)
  if (isList && resource.length === 0) {
    return [
      {
        path,
        atKey: false,
        message: 'resource names no type. Name one, such as AWS::EC2::Volume.',
      },
    ]
  }
  return listOf(resource as unknown).flatMap((type, index) =>
    validateType(type)
      ? []
      : [
          {
            path: isList ? [...path, String(index)] : path,
            atKey: false,
            message:
              'resource must be a type as CloudFormation names it, such as AWS::EC2::Volume.',
          },
        ],
  )
}

const forms = ['assert', 'unknown', 'uses', 'code'] as const
const keysOfBlocks: readonly string[] = [
  ...forms,
  ...['resource', 'select', 'where', 'otherwise', 'with'],
]

function blockFaults(policy: Partial<AuthoredPolicy>): AuthoringFault[] {
  const { check } = policy
  if (check === undefined) return []
  if (typeof check !== 'object' || check === null) {
    return [
      { path: ['check'], atKey: false, message: 'check must be a block, or a list of blocks.' },
    ]
  }
  return listOf(check as unknown).flatMap((block, index) => {
    const path = Array.isArray(check) ? ['check', String(index)] : ['check']
    if (typeof block !== 'object' || block === null) {
      return [
        {
          path,
          atKey: false,
          message: 'A block of check must be a map with assert, uses or code.',
        },
      ]
    }
    const { resource } = block as { resource?: unknown }
    validateBlock(block)
    const inner = faultsOf(validateBlock, path).filter((fault) => fault.path.length > path.length)
    const types = typeFaults(resource, [...path, 'resource'])
    const kept = inner.filter((fault) => fault.path[path.length] !== 'resource')
    if (kept.length + types.length > 0) return [...kept, ...types]
    return formFaults(block, path, resource ?? policy.resource)
  })
}

function formFaults(block: object, path: readonly string[], resource: unknown): AuthoringFault[] {
  const strange = Object.keys(block).filter((key) => !keysOfBlocks.includes(key))
  if (strange.length > 0) {
    return strange.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: `"${key}" is not a key that is known here.${didYouMean(key, keysOfBlocks)}`,
    }))
  }
  const used = forms.filter((form) => Object.hasOwn(block, form))
  if (used.length !== 1) {
    const told = used.length === 0 ? 'has none of them' : `has ${used.join(' and ')}`
    return [
      {
        path,
        atKey: false,
        message: `A block takes exactly one of ${forms.join(', ')}; this one ${told}.`,
      },
    ]
  }
  const stray = ['select', 'where', 'otherwise', 'with'].filter(
    (key) => Object.hasOwn(block, key) && !goesWith(used[0], key),
  )
  if (stray.length > 0) {
    return stray.map((key) => ({
      path: [...path, key],
      atKey: true,
      message: `${key} can't stand beside ${used[0]}.`,
    }))
  }
  if (resource === undefined) {
    return [
      {
        path,
        atKey: false,
        message: 'resource is missing: neither this block nor the policy names a type.',
      },
    ]
  }
  return []
}

function goesWith(form: (typeof forms)[number] | undefined, key: string): boolean {
  if (form === 'uses' || form === 'code') return key === 'with'
  return key !== 'with'
}

/** Mistakes that no schema sees: names that mean nothing, patterns that don't compile. */
function meaningFaults(policy: AuthoredPolicy, checks: CheckSchemas): AuthoringFault[] {
  const names = Object.keys(policy.parameters ?? {})
  const bound = bindParameters(compilePolicy(policy, ''), {})
  return listOf(policy.check).flatMap((block, index) => {
    const path = Array.isArray(policy.check) ? ['check', String(index)] : ['check']
    const faults = [...valueFaults(block as Json, path, names)]
    const ready = bound.check[index]
    if (block.uses !== undefined && ready?.kind === 'uses') {
      faults.push(...usesFaults(block.uses, ready.with, checks, path))
    }
    return faults
  })
}

function usesFaults(
  uses: string,
  given: Readonly<Record<string, Json>>,
  checks: CheckSchemas,
  path: readonly string[],
): AuthoringFault[] {
  const schema = checks.get(uses)
  if (schema === undefined) {
    const near = didYouMean(uses, checks.keys())
    const message = `There is no check named "${uses}".${near || ` There are ${[...checks.keys()].join(', ')}.`}`
    return [{ path: [...path, 'uses'], atKey: false, message }]
  }
  const validate = ajv.compile(schema)
  return validate(given) ? [] : faultsOf(validate, [...path, 'with'])
}

function* valueFaults(
  value: Json,
  path: readonly string[],
  names: readonly string[],
): Generator<AuthoringFault> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) {
    const map = value as { readonly [key: string]: Json }
    const { parameter, pattern } = map
    if (
      Object.keys(map).length === 1 &&
      typeof parameter === 'string' &&
      !names.includes(parameter)
    ) {
      const message = `The policy has no parameter named "${parameter}".${didYouMean(parameter, names)}`
      yield { path: [...path, 'parameter'], atKey: false, message }
    }
    if (typeof pattern === 'string' && !compiles(pattern)) {
      yield {
        path: [...path, 'pattern'],
        atKey: false,
        message:
          'pattern is not in the syntax of RE2: look-around and back-references are not available.',
      }
    }
  }
  for (const [key, item] of Object.entries(value))
    yield* valueFaults(item as Json, [...path, key], names)
}

function compiles(pattern: string): boolean {
  try {
    RE2JS.compile(pattern)
    return true
  } catch {
    return false
  }
}
