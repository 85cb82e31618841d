import type { Resource } from '../../src/model/resource.ts'
import type { Evidence } from '../../src/model/truth.ts'
import type { Value } from '../../src/model/value.ts'
import type { Variable } from '../../src/model/worlds/condition.ts'

export function resource(properties: Value): Resource {
  return {
    id: 'a.yaml\n\nA',
    address: 'A',
    stack: '',
    type: 'AWS::EC2::Volume',
    writtenType: 'AWS::EC2::Volume',
    properties,
    exists: null,
    deployment: { id: 'd', inputFile: 'a.yaml', open: [] },
    environment: { id: 'e', account: null, region: null },
    locate: () => {
      throw new Error('no place is asked for')
    },
  }
}

export function variable(name: string, more: Partial<Variable> = {}): Variable {
  return { id: name, name, given: null, fallback: null, allowed: null, sensitive: false, ...more }
}

/** Evidence that is known by its reason. */
export function evidence(reason: string): Evidence {
  return {
    resource: resource({}),
    path: [],
    missing: null,
    found: undefined,
    reason,
    wanted: null,
    remedy: null,
  }
}
