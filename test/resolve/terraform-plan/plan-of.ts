import type { Raw } from '../../../src/model/document.ts'
import type { LocateSource, PlannedResource } from '../../../src/model/plan.ts'
import type { Resolved } from '../../../src/model/resolved.ts'
import type { Path } from '../../../src/model/truth.ts'
import { isSymbolic, symbolic, type Value } from '../../../src/model/value.ts'
import { readPlan } from '../../../src/read/terraform-plan/index.ts'
import { preparePlanFiles } from '../../../src/resolve/terraform-configuration/index.ts'
import { resolvePlan } from '../../../src/resolve/terraform-plan/index.ts'
import { readFiles } from '../../read/terraform-configuration/read-files.ts'

/** The parts of a resource that a test is about; the rest is as Terraform writes it. */
export interface Change {
  readonly address: string
  readonly actions?: readonly string[]
  readonly after?: unknown
  readonly unknown?: unknown
  /** Null: a plan that doesn't tell. */
  readonly sensitive?: unknown
  readonly provider?: string
  readonly [more: string]: unknown
}

/** An entry of `resource_changes`, with type, name, module and index taken from its address. */
export function change({
  address,
  actions = ['create'],
  after = {},
  unknown = {},
  sensitive = {},
  provider = 'registry.terraform.io/hashicorp/aws',
  ...more
}: Change): Raw {
  const [, module, data, type, name, key] =
    /^((?:module\.[^.[]+(?:\[[^\]]*\])?\.)*)(data\.)?([^.]+)\.([^.[]+)(?:\[(.*)\])?$/s.exec(
      address,
    ) ?? []
  return {
    address,
    ...(module ? { module_address: module.slice(0, -1) } : {}),
    mode: data ? 'data' : 'managed',
    type: type ?? '',
    name: name ?? '',
    ...(key === undefined ? {} : { index: JSON.parse(key) as string | number }),
    provider_name: provider,
    ...(more as Record<string, Raw>),
    change: {
      actions,
      before: null,
      after: after as Raw,
      after_unknown: unknown as Raw,
      ...(sensitive === null ? {} : { after_sensitive: sensitive as Raw }),
    },
  }
}

/** A resource of `configuration`: `expressions` with `"…"` for a constant and a list for references. */
export function configured(
  address: string,
  expressions: Readonly<Record<string, unknown>> = {},
  more: Readonly<Record<string, unknown>> = {},
): Raw {
  const [mode, type, name] = address.startsWith('data.')
    ? (['data', ...address.slice(5).split('.')] as const)
    : (['managed', ...address.split('.')] as const)
  return {
    address,
    mode,
    type,
    name,
    provider_config_key: 'aws',
    expressions,
    schema_version: 0,
    ...more,
  } as Raw
}

export const constant = (value: unknown) => ({ constant_value: value })
export const refers = (...references: string[]) => ({ references })

export interface Parts {
  readonly changes?: readonly Raw[]
  /** Resources of the root module's configuration, or the whole root module. */
  readonly root?: readonly Raw[] | Readonly<Record<string, unknown>>
  readonly providers?: Readonly<Record<string, unknown>>
  readonly more?: Readonly<Record<string, unknown>>
}

export function planText({ changes = [], root = [], providers = {}, more = {} }: Parts): string {
  return JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: {} },
    resource_changes: changes,
    configuration: {
      provider_config: {
        aws: { name: 'aws', full_name: 'registry.terraform.io/hashicorp/aws' },
        ...providers,
      },
      root_module: Array.isArray(root) ? { resources: root } : root,
    },
    ...more,
  })
}

export function resolveText(text: string, locateSource?: LocateSource): Resolved<PlannedResource> {
  return resolvePlan(readPlan(text, 'plan.json'), {
    file: 'plan.json',
    given: { assume: 'given', values: new Map(), variableFiles: [] },
    ...(locateSource
      ? { openFiles: () => ({ read: () => undefined, locate: locateSource, notes: () => [] }) }
      : {}),
  })
}

/** Resolves a plan together with the files that it was made from. */
export async function resolveWithFiles(
  text: string,
  files: Readonly<Record<string, string>>,
): Promise<Resolved<PlannedResource>> {
  const given = { assume: 'given', values: new Map(), variableFiles: [] } as const
  const openFiles = await preparePlanFiles(await readFiles(files), given)
  return resolvePlan(readPlan(text, 'plan.json'), { file: 'plan.json', given, openFiles })
}

export const resolve = (parts: Parts): Resolved<PlannedResource> => resolveText(planText(parts))

export function resourceAt(
  { resources }: Resolved<PlannedResource>,
  address: string,
): PlannedResource {
  const found = resources.find((resource) => resource.address === address)
  if (found === undefined) throw new Error(`no ${address}`)
  return found
}

export function valueAt(
  resolved: Resolved<PlannedResource>,
  address: string,
  ...path: Path
): Value | undefined {
  return path.reduce<Value | undefined>(
    (value, step) => (value as Record<string, Value | undefined> | undefined)?.[step],
    resourceAt(resolved, address).attributes,
  )
}

/**
 * A value as a test writes it down: plain JSON, and for what isn't plain a text in brackets. A
 * reference as `<ref aws_s3_bucket.b arn>`, an unknown as its cause and its candidates.
 */
export function shown(value: Value | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: Value | undefined) => shown(item))
  if (typeof value !== 'object' || value === null) return value
  if (!isSymbolic(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shown(item)]))
  }
  switch (value[symbolic]) {
    case 'reference':
      return `<ref ${addressOf(value.target)} ${value.attribute ?? 'id'}>`
    case 'unknown':
      return value.candidates === null
        ? `<${value.cause}>`
        : `<${value.cause}: ${value.candidates.map(addressOf).join(', ')}>`
    case 'text':
      return `<text ${value.parts.map((part) => String(shown(part))).join('')}>`
    case 'sensitive':
      return { sensitive: shown(value.value) }
    case 'choice':
      return { maybe: shown(value.then), else: shown(value.otherwise) }
  }
}

const addressOf = (id: string) => id.split('\n').at(-1)
