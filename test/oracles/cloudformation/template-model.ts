import { createRequire } from 'node:module'

/**
 * The template model of `@aws/cloudformation-validate`, as far as it is compared. Written out here,
 * so that the types of the tree can be checked where the package isn't installed.
 */
export interface TemplateModel {
  readonly resources: Readonly<Record<string, TheirResource>>
  readonly transforms: readonly string[]
  /** Pairs of conditions of which the second holds wherever the first does. */
  readonly implications: readonly (readonly [string, string])[]
  /** Pairs of conditions that never hold together. */
  readonly exclusions: readonly (readonly [string, string])[]
  /** Steps from the root of the template, functions included, to where a key or an item begins. */
  readonly placeOf: (
    path: readonly (string | number)[],
  ) => { readonly line: number; readonly column: number } | null
}

export interface TheirResource {
  readonly resourceType: string
  /** The name of the condition under which it is created. */
  readonly condition: string | null
  readonly properties: Readonly<Record<string, TheirValue>>
  /** All properties stand under a function. */
  readonly propertiesDynamic: boolean
}

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [name: string]: Json }

export type TheirValue =
  /** Null stands for absence as well. */
  | { readonly Concrete: { readonly value: Json } }
  | { readonly List: { readonly items: readonly TheirValue[] } }
  | {
      readonly Map: {
        readonly entries: readonly { readonly key: string; readonly value: TheirValue }[]
      }
    }
  /** One of them, for the values that a parameter allows. */
  | { readonly Enum: { readonly variants: readonly TheirValue[] } }
  | {
      readonly Conditional: {
        readonly condition: string
        readonly if_true: TheirValue
        readonly if_false: TheirValue
      }
    }
  | {
      readonly Reference: {
        readonly target: string
        readonly kind: 'REF' | { readonly GET_ATT: { readonly attr: string } } | object
      }
    }
  | { readonly Dynamic: { readonly reason: string } }
  | { readonly TypedDynamic: { readonly reason: string; readonly param_type: string } }

interface Package {
  readonly TemplateModel: new (file: {
    readonly path: string
    readonly readBytes: () => Uint8Array
  }) => {
    readonly resources: () => TemplateModel['resources']
    readonly transforms: () => TemplateModel['transforms']
    readonly toDiagnosticModel: () => {
      readonly conditionImplications: readonly {
        readonly antecedent: string
        readonly consequent: string
      }[]
      readonly conditionExclusions: TemplateModel['exclusions']
    }
    readonly sourceLocation: (
      path: string,
    ) => { readonly startLine: number; readonly startColumn: number } | null
    readonly free: () => void
  }
}

const PACKAGE = '@aws/cloudformation-validate'
const require = createRequire(import.meta.url)
const { TemplateModel: Model } = require(PACKAGE) as Package

/** The release that is installed. */
export const { version: oracleVersion } = require(`${PACKAGE}/package.json`) as {
  readonly version: string
}

/** What the model assumes of the place that a template is deployed to. */
export const place = {
  account: '123456789012',
  region: 'us-east-1',
  stackName: 'teststack',
} as const

/** Reads a template with the foreign model, whose memory is freed once `use` is done; throws where the model can't be made. */
export function withModel<T>(text: string, use: (model: TemplateModel) => T): T {
  const model = new Model({ path: 'template', readBytes: () => new TextEncoder().encode(text) })
  try {
    const { conditionImplications, conditionExclusions } = model.toDiagnosticModel()
    return use({
      resources: model.resources(),
      transforms: model.transforms(),
      implications: conditionImplications.map(({ antecedent, consequent }) => [
        antecedent,
        consequent,
      ]),
      exclusions: conditionExclusions,
      placeOf: (path) => {
        const found = model.sourceLocation(path.join('/'))
        return found && { line: found.startLine, column: found.startColumn }
      },
    })
  } finally {
    model.free()
  }
}
