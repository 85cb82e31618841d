import type { Resource } from '../../../src/model/resource.ts'
import { unknown, type Value } from '../../../src/model/value.ts'
import type { Condition } from '../../../src/model/worlds/condition.ts'

/** A resource as the stages before evaluation would hand it over. */
export function buildResource(
  type: string,
  properties: Value,
  more: { readonly address?: string; readonly exists?: Condition } = {},
): Resource {
  const address = more.address ?? 'Subject'
  return {
    id: `template.yaml\n\n${address}`,
    address,
    stack: '',
    type,
    writtenType: type,
    properties,
    exists: more.exists ?? null,
    deployment: { id: 'template.yaml', inputFile: 'template.yaml', open: [] },
    environment: { id: 'unknown', account: null, region: null },
    locate: () => ({
      file: 'template.yaml',
      range: null,
      inputFile: 'template.yaml',
      pointer: null,
      note: 'it was built by a test',
      related: [],
    }),
  }
}

/** Every way of making one leaf of a value unknown, and of making one whole map or list unknown. */
export function* blurred(value: Value | undefined): Generator<Value> {
  if (value === undefined) return
  yield unknown('parameter', 'parameter Blur has no default and no value was given')
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      for (const other of blurred(item)) yield value.with(index, other)
    }
  } else if (
    typeof value === 'object' &&
    value !== null &&
    Object.getOwnPropertySymbols(value).length === 0
  ) {
    for (const [name, item] of Object.entries(value)) {
      for (const other of blurred(item as Value)) yield { ...value, [name]: other }
    }
  }
}
