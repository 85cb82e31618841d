import type { Raw, RawMap } from '../../model/document.ts'
import type {
  ModuleCall,
  ModuleConfiguration,
  ProviderConfiguration,
  ResourceConfiguration,
} from '../../model/plan.ts'
import { isRawMap, listAt, memberOf } from '../../model/raw.ts'
import { mapAt, stringAt } from './raw-value.ts'

/** The configuration that a plan repeats; null where it has none. */
export function readConfiguration(plan: Raw): ModuleConfiguration | null {
  const root = memberOf(memberOf(plan, 'configuration'), 'root_module')
  return isRawMap(root) ? readModule(root) : null
}

function readModule(module: RawMap): ModuleConfiguration {
  return {
    resources: new Map(listAt(module, 'resources').flatMap(readResource)),
    calls: new Map(Object.entries(mapAt(module, 'module_calls')).map(readCall)),
    outputs: new Map(
      Object.entries(mapAt(module, 'outputs')).flatMap(([name, output]) => {
        const expression = memberOf(output, 'expression')
        return expression === undefined ? [] : [[name, expression] as const]
      }),
    ),
    variables: new Map(
      Object.entries(mapAt(module, 'variables')).map(([name, variable]) => [
        name,
        memberOf(variable, 'default'),
      ]),
    ),
  }
}

function readResource(entry: Raw): [string, ResourceConfiguration][] {
  const address = stringAt(entry, 'address')
  if (address === null) return []
  return [
    [
      address,
      {
        providerKey: stringAt(entry, 'provider_config_key'),
        expressions: mapAt(entry, 'expressions'),
        count: memberOf(entry, 'count_expression'),
        forEach: memberOf(entry, 'for_each_expression'),
      },
    ],
  ]
}

function readCall([name, call]: [string, Raw]): [string, ModuleCall] {
  return [
    name,
    {
      expressions: mapAt(call, 'expressions'),
      count: memberOf(call, 'count_expression'),
      forEach: memberOf(call, 'for_each_expression'),
      module: readModule(mapAt(call, 'module')),
    },
  ]
}

export function readProviders(plan: Raw): Map<string, ProviderConfiguration> {
  const providers = mapAt(memberOf(plan, 'configuration'), 'provider_config')
  return new Map(
    Object.entries(providers).map(([key, provider]) => {
      const expressions = memberOf(provider, 'expressions')
      return [
        key,
        {
          name: stringAt(provider, 'name') ?? '',
          alias: stringAt(provider, 'alias'),
          module: moduleOf(stringAt(provider, 'module_address') ?? ''),
          expressions: isRawMap(expressions) ? expressions : undefined,
        },
      ]
    }),
  )
}

/** Terraform 0.12 writes `db`, later versions `module.db`. */
function moduleOf(address: string): string {
  return address === '' || address.startsWith('module.') ? address : `module.${address}`
}

export function readVariables(plan: Raw): Map<string, Raw> {
  return new Map(
    Object.entries(mapAt(plan, 'variables')).flatMap(([name, variable]) => {
      const value = memberOf(variable, 'value')
      return value === undefined ? [] : [[name, value] as const]
    }),
  )
}
