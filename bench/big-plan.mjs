import { closeSync, openSync, writeSync } from 'node:fs'
import { planModule, rootResources } from './plan-resources.mjs'

/**
 * Writes a plan of so many workloads, 30 resources and data sources each, as `terraform show -json` does:
 * one line, the same each time. Two thirds stand in a module that is called with `for_each`, so that its
 * configuration stands there once; the rest are written one by one. Of ten workloads four are new, five
 * exist already and one is changed; every tenth breaks policies. Written part by part: it may be longer than
 * any text can be.
 * @param {string} file
 * @param {number} workloads
 * @returns {{ bytes: number, changes: number }}
 */
export function writeBigPlan(file, workloads) {
  const handle = openSync(file, 'w')
  let [bytes, changes] = [0, 0]
  let pending = []
  const flush = () => {
    bytes += writeSync(handle, pending.join(''))
    pending = []
  }
  const write = (text) => {
    pending.push(text)
    if (pending.length > 2000) flush()
  }
  /** The items of all workloads, in a list. */
  const writeList = (itemsOf) => {
    let comma = ''
    for (let index = 0; index < workloads; index += 1) {
      for (const item of itemsOf(index)) {
        write(`${comma}${JSON.stringify(item)}`)
        comma = ','
      }
    }
  }
  write('{"format_version":"1.2","terraform_version":"1.9.8","variables":')
  write(JSON.stringify({ environment: { value: 'production' }, database_password: { value: 'x' } }))
  write(',"planned_values":{"outputs":{},"root_module":{"resources":[')
  writeList((index) => rootResources(index).map(plannedValue))
  write('],"child_modules":[')
  writeList((index) => [
    { resources: planModule(index).map(plannedValue), address: moduleAddress(index) },
  ])
  write(']}},"resource_changes":[')
  writeList((index) => {
    const all = [...rootResources(index), ...planModule(index)].filter(({ read }) => !read)
    changes += all.length
    return all.map((resource) => changeOf(resource, index))
  })
  write('],"prior_state":{"format_version":"1.0","terraform_version":"1.9.8","values":')
  write('{"root_module":{"resources":[')
  writeList((index) => (isNew(index) ? [] : rootResources(index).map(stateOf)))
  write('],"child_modules":[')
  writeList((index) => {
    const resources = planModule(index).filter(({ read }) => read || !isNew(index))
    return [{ resources: resources.map(stateOf), address: moduleAddress(index) }]
  })
  write(']}}},"configuration":{"provider_config":')
  write(JSON.stringify(providers))
  write(',"root_module":{"resources":[')
  writeList((index) => rootResources(index).map(configured))
  write('],"module_calls":')
  write(JSON.stringify({ workload: call() }))
  write(',"variables":{"environment":{},"database_password":{"sensitive":true}}}}')
  write(',"timestamp":"2026-01-15T09:30:00Z","applyable":true,"complete":true,"errored":false}\n')
  flush()
  closeSync(handle)
  return { bytes, changes }
}

const isNew = (index) => index % 10 < 4
const isChanged = (index) => index % 10 === 9
const moduleAddress = (index) => `module.workload[${JSON.stringify(keyOf(index))}]`
const keyOf = (index) => `service-${String(index).padStart(5, '0')}`

const providers = {
  aws: {
    name: 'aws',
    full_name: 'registry.terraform.io/hashicorp/aws',
    version_constraint: '~> 5.0',
    expressions: { region: { constant_value: 'eu-central-1' } },
  },
}

const call = () => ({
  source: './modules/workload',
  for_each_expression: { references: ['var.environment'] },
  expressions: { name: { references: ['each.key'] }, settings: { references: ['each.value'] } },
  module: {
    resources: planModule(0).filter(once()).map(configured),
    variables: { name: {}, settings: {} },
  },
})

/** Of the instances of a resource the first. */
function once() {
  const seen = new Set()
  return ({ mode, type, name }) => {
    const address = `${mode}.${type}.${name}`
    return !seen.has(address) && seen.add(address)
  }
}

const ownAddress = ({ mode, type, name }) => `${mode === 'data' ? 'data.' : ''}${type}.${name}`
const instanceAddress = (resource) => {
  const { index, module } = resource
  const key = index === undefined ? '' : `[${JSON.stringify(index)}]`
  const inside = module === undefined ? '' : `${moduleAddress(module)}.`
  return `${inside}${ownAddress(resource)}${key}`
}

const identity = (resource) => {
  const { mode, type, name, index } = resource
  return {
    address: instanceAddress(resource),
    mode,
    type,
    name,
    ...(index === undefined ? {} : { index }),
  }
}
const provider_name = 'registry.terraform.io/hashicorp/aws'

const plannedValue = (resource) => ({
  ...identity(resource),
  provider_name,
  schema_version: 0,
  values: resource.values,
  sensitive_values: shadowOf(resource.values),
})

const stateOf = (resource) => ({
  ...plannedValue(resource),
  values: { ...resource.values, ...computedValues(resource) },
})

/** What was known only after apply, of what exists already. */
const computedValues = ({ computed, name, number, parts }) =>
  Object.fromEntries(
    computed.map((attribute) => [attribute, parts[attribute] ?? `${attribute}-${name}-${number}`]),
  )

/** The same shape, with nothing marked in it. */
function shadowOf(values) {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => typeof value === 'object' && value !== null)
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(() => ({})) : {}]),
  )
}

function changeOf(resource, index) {
  const { module, values, computed, mode } = resource
  const whole = { ...values, ...computedValues(resource) }
  const shadow = shadowOf(values)
  const unknown = {
    ...shadow,
    ...Object.fromEntries(computed.map((name) => [name, true])),
    ...resource.unknown,
  }
  const change = isNew(index)
    ? {
        actions: [mode === 'data' ? 'read' : 'create'],
        before: null,
        after: values,
        after_unknown: unknown,
        before_sensitive: false,
      }
    : {
        actions: [isChanged(index) ? 'update' : 'no-op'],
        before: whole,
        after: whole,
        after_unknown: isChanged(index) ? shadow : {},
        before_sensitive: shadow,
      }
  return {
    ...identity(resource),
    ...(module === undefined ? {} : { module_address: moduleAddress(module) }),
    provider_name,
    change: { ...change, after_sensitive: shadow },
  }
}

const configured = (resource) => ({
  address: ownAddress(resource),
  mode: resource.mode,
  type: resource.type,
  name: resource.name,
  provider_config_key: 'aws',
  expressions: resource.expressions,
  schema_version: 0,
  ...(typeof resource.index === 'number' ? { count_expression: { constant_value: 2 } } : {}),
  ...(typeof resource.index === 'string' ? { for_each_expression: { constant_value: {} } } : {}),
})
