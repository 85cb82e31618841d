import type { ResourceDeclaration } from '../../model/configuration.ts'
import type { InstancePlace, LocateSource, PlanPlace } from '../../model/plan.ts'
import type { PlanFiles } from '../../model/plan-files.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import { locateIn } from './locate-in.ts'
import { callsOf, rootInstance } from './module-value.ts'
import { namesIn } from './names-in.ts'
import { instancesNamed } from './resource-value.ts'
import {
  type Made,
  type ModuleInstance,
  moduleScope,
  type ResourceInstance,
  type Run,
} from './scope.ts'

/** The files beside a plan as the plan asks for them: an instance's arguments, and places. */
export function createPlanFiles(run: Run): PlanFiles {
  const root = rootInstance(run.document.root)
  const different = new Set<string>()

  function instanceAt({ calls, mode, type, name, key }: InstancePlace): ResourceInstance | null {
    let module: ModuleInstance = root
    for (const call of calls) {
      const inner = byKey(callsOf(moduleScope(run, module), call.name).instances, call.key)
      if (inner === null) return null
      module = inner
    }
    return byKey(instancesNamed(moduleScope(run, module), { mode, type, name }), key)
  }

  return {
    read: (place, name, refersTo) => {
      const instance = instanceAt(place)
      if (instance === null) return undefined
      const written = namesIn(instance.declaration.block, name)
      if (refersTo !== null && written !== null && !areSame(written, refersTo)) {
        different.add(instance.address)
        return undefined
      }
      return instance.read(name) ?? null
    },
    locate: (place) => {
      const instance = instanceAt(place)
      return instance === null
        ? locateDeclared(place, run)
        : placeOf(locateIn(instance, place.attribute))
    },
    notes: () => {
      const [first, ...others] = different
      if (first === undefined) return []
      const more = others.length === 0 ? '' : ` and of ${others.length} more`
      return [
        `The .tf files say something else of ${first}${more} than the plan does: there only the plan was judged. Give the files that the plan was made from.`,
      ]
    },
  }
}

function areSame(written: ReadonlySet<string> | undefined, told: ReadonlySet<string>): boolean {
  if (written === undefined) return told.size === 0
  return written.size === told.size && [...written].every((name) => told.has(name))
}

const maps = new WeakMap<object, ReadonlyMap<string | number | null, unknown>>()

/** Instances of a key, found among many at once. */
function byKey<T>(instances: readonly Made<T>[], key: string | number | null): T | null {
  const known = maps.get(instances) as ReadonlyMap<string | number | null, T> | undefined
  const map = known ?? new Map(instances.map((made) => [made.key, made.item]))
  if (known === undefined) maps.set(instances, map)
  return map.get(key) ?? null
}

const placeOf = ({ file, range, related, madeBy }: SourceLocation) => ({
  file,
  range,
  related,
  ...(madeBy === undefined ? {} : { madeBy }),
})

/** An instance that the files wouldn't make is still declared somewhere. */
function locateDeclared(place: PlanPlace, { document }: Run): ReturnType<LocateSource> {
  const calls = place.calls.map(({ name }) => name)
  let node = document.root
  for (const call of calls) {
    const next = node.calls.get(call)
    if (next === undefined) return NOT_DECLARED
    if ('reason' in next) return next.reason
    node = next
  }
  const declared = node.module.resources.find((one) => isDeclaration(one, place))
  return declared === undefined
    ? NOT_DECLARED
    : placeOf(document.locate(declared.block, place.attribute, calls, () => null))
}

const NOT_DECLARED = 'the .tf files beside the plan declare no such resource'

const isDeclaration = (one: ResourceDeclaration, { mode, type, name }: PlanPlace) =>
  one.mode === mode && one.type === type && one.name === name
