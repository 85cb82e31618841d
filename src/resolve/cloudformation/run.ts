import { addTo } from '../../model/add-to.ts'
import { isKind, type Value } from '../../model/value.ts'
import type { AttributesOf } from './attributes.ts'
import { mayBeSame, mayCoincide } from './environment.ts'
import { lazy } from './lazy.ts'
import type { Patterns } from './patterns.ts'
import type { ExpandSam, StackContext } from './stack-context.ts'

/** All stacks that are resolved in one run: they may read each other's outputs. */
export interface Run {
  /** Roots, in the order of the inputs. */
  readonly stacks: StackContext[]
  /** How deep functions and names stand inside one another just now. */
  level: number
  /** Null until they were prepared. */
  patterns: Patterns | null
  /** Null until it was prepared. */
  expandSam: ExpandSam | null
  /** Null until they were prepared. */
  attributes: AttributesOf | null
  exports: () => ReadonlyMap<string, readonly Exporter[]>
  all: () => readonly StackContext[]
}

export interface Exporter {
  readonly context: StackContext
  readonly output: string
}

export function createRun(): Run {
  const run: Run = {
    stacks: [],
    level: 0,
    patterns: null,
    expandSam: null,
    attributes: null,
    exports: () => new Map(),
    all: () => [],
  }
  forgetIndex(run)
  return run
}

/** Adds a stack before anything of the run is resolved. */
export function addStack(run: Run, context: StackContext): void {
  run.stacks.push(context)
  forgetIndex(run)
}

function forgetIndex(run: Run): void {
  run.exports = lazy(() => indexExports(run), new Map())
  run.all = lazy(() => deployedStacks(run), [])
}

/** A template that another stack deploys is not deployed by itself as well. */
function deployedStacks(run: Run): readonly StackContext[] {
  const all = run.stacks.flatMap(withNested)
  const deployed = new Set(all.filter(({ parent }) => parent).map(pathOf))
  return all.filter((context) => context.parent !== null || !deployed.has(pathOf(context)))
}

const pathOf = ({ stack }: StackContext): string => stack.template.path

function withNested(context: StackContext): readonly StackContext[] {
  const nested = [...context.nestedStacks.names()].map((name) => context.nestedStacks.get(name))
  return [
    context,
    ...nested.flatMap((child) =>
      child === undefined || typeof child === 'string' ? [] : withNested(child),
    ),
  ]
}

function indexExports(run: Run): ReadonlyMap<string, readonly Exporter[]> {
  const index = new Map<string, Exporter[]>()
  for (const context of run.all()) {
    for (const output of context.outputs.names()) {
      for (const name of namesIn(context.outputs.get(output)?.exportName())) {
        addTo(index, name, { context, output })
      }
    }
  }
  return index
}

/** The names that an export may have; what isn't known is left out. */
function namesIn(value: Value | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  const add = (part: Value | undefined): void => {
    if (typeof part === 'string') names.add(part)
    if (!isKind(part, 'choice')) return
    add(part.then)
    add(part.otherwise)
  }
  add(value)
  return names
}

/** Who exports a name where a stack imports it: certainly there, else possibly. */
export function exportersOf(name: string, importer: StackContext): readonly Exporter[] {
  const { environment } = importer
  const possible = (importer.run.exports().get(name) ?? []).filter(({ context }) =>
    mayCoincide(context.environment, environment),
  )
  const certain = possible.filter(({ context }) => context.environment.id === environment.id)
  return certain.length > 0 ? certain : possible
}

export interface Whereabouts {
  /** Null where the region isn't known. */
  readonly region: string | null
  /** Whether it is the reader's own, known or not. */
  readonly isOwnRegion: boolean
  readonly isOtherAccount: boolean
}

/** The stacks of a name that a stack may read from. */
export function stacksNamed(
  name: string,
  { region, isOwnRegion, isOtherAccount }: Whereabouts,
  reader: StackContext,
): readonly StackContext[] {
  const from = reader.environment
  return reader.run.stacks.filter(({ stack, environment }) => {
    if (stack.stackName !== name) return false
    if (!isOtherAccount && !mayBeSame(environment.account, from.account)) return false
    return mayBeSame(environment.region, isOwnRegion ? from.region : region)
  })
}
