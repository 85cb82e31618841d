import type { Raw } from '../../model/document.ts'
import { isRawMap, memberOf } from '../../model/raw.ts'
import { unknown, type Value } from '../../model/value.ts'
import { circularCondition, resolveNamedCondition } from './conditions.ts'
import { declareResources } from './declared-resources.ts'
import { deployableWhen } from './deployable.ts'
import { environmentOf, somewhere } from './environment.ts'
import { expandResources, noExpansion } from './expand-resources.ts'
import { expandMembers } from './for-each.ts'
import { includeSnippets } from './includes.ts'
import { joinEntries, lazy, lazyEntries } from './lazy.ts'
import { leaveOpen } from './leave-open.ts'
import { MAX_EFFORT } from './limits.ts'
import { nestedResources, readNestedStack } from './nested-stacks.ts'
import { resolveOutput } from './outputs.ts'
import { resolveParameter } from './parameters.ts'
import { newProblems, problemsOf, quoted } from './problems.ts'
import { pseudoParameter, pseudoParameterNames } from './pseudo-parameters.ts'
import { noReferrals } from './referrals.ts'
import { resolveValue } from './resolve-value.ts'
import { isModule, isStackSet } from './resource-types.ts'
import { assertionsOf } from './rules.ts'
import type { Run } from './run.ts'
import type { Parent, StackContext, StackTree } from './stack-context.ts'
import type { StackToResolve } from './stack-to-resolve.ts'
import { readTransforms } from './transforms.ts'

/** The context of a stack that no other stack of the run deploys. */
export function createRoot(stack: StackToResolve, run: Run): StackContext {
  const tree = {
    effort: { left: MAX_EFFORT },
    problems: newProblems(),
    open: [],
    nestedStacks: 0,
  }
  const { parameters } = stack
  const parent = parameters && {
    context: null,
    resource: null,
    passed: (name: string) => parameters.get(name),
  }
  return createContext(stack, run, parent ?? null, tree)
}

function createContext(
  deployed: StackToResolve,
  run: Run,
  parent: Parent | null,
  tree: StackTree,
): StackContext {
  const template = includeSnippets(deployed.template, deployed.readNested, tree.effort)
  const stack = { ...deployed, template }
  const { inputFile } = stack
  const id = `${inputFile}\n${stack.stack}`
  const transforms = readTransforms(template.content)
  const section = (name: string) => memberOf(template.content, name)
  const context: StackContext = {
    stack,
    run,
    parent,
    tree,
    environment: isStackSet(parent?.resource?.type ?? null)
      ? somewhere(id)
      : (parent?.context?.environment ?? environmentOf(stack)),
    deployment: { id, inputFile, open: tree.open },
    id,
    problems: problemsOf(template, tree.problems),
    get namesMadeLater() {
      return transforms.namesMadeLater ?? context.expansion().namesMadeLater
    },
    facts: { count: 0 },
    referrals: noReferrals(),
    assertions: lazy(() => assertionsOf(section('Rules')), new Map()),
    deployable: lazy(() => deployableWhen(context), null),
    parameters: lazyEntries(
      lazy(() => membersOf(section('Parameters')), new Map()),
      (name, raw) => resolveParameter(name, raw, context),
      (name) => ({
        value: unknown('invalid', `parameter ${quoted(name)} depends on itself`),
        variable: null,
      }),
    ),
    pseudoParameters: lazyEntries<string, Value | undefined>(
      () => pseudoParameterNames,
      (name) => pseudoParameter(name, context),
      () => undefined,
    ),
    conditions: joinEntries(
      conditionsIn(lazy(() => expanded('Conditions', context), new Map())),
      conditionsIn(() => context.expansion().conditions),
    ),
    resources: () => context.expansion().resources,
    expansion: lazy(
      () => expandResources(declareResources(context), transforms.isSam, context),
      noExpansion,
    ),
    modules: lazy(() => [...context.resources().values()].filter(({ type }) => isModule(type)), []),
    outputs: lazyEntries(
      lazy(() => expanded('Outputs', context), new Map()),
      (name, raw) => resolveOutput(name, raw, context),
      (name, raw) => resolveOutput(name, raw, context),
    ),
    nestedStacks: lazyEntries(
      lazy(() => nestedResources(context), new Map()),
      (_, resource) =>
        readNestedStack(resource, context, (child, of) => createContext(child, run, of, tree)),
      (name) => `the template of nested stack ${quoted(name)} depends on itself`,
    ),
    resolve: (raw) => resolveValue(raw, context),
  }
  for (const clause of transforms.open) leaveOpen(clause, context)
  return context

  function conditionsIn(sources: () => ReadonlyMap<string, Raw>): StackContext['conditions'] {
    return lazyEntries(
      sources,
      (name, raw) => resolveNamedCondition(name, raw, context),
      (name) => circularCondition(name, context),
    )
  }
}

const membersOf = (section: Raw | undefined): ReadonlyMap<string, Raw> =>
  new Map(isRawMap(section) ? Object.entries(section) : [])

/** A section in which loops may stand. */
function expanded(name: string, context: StackContext): ReadonlyMap<string, Raw> {
  const section = memberOf(context.stack.template.content, name)
  if (!isRawMap(section)) return new Map()
  const { members } = expandMembers(section, [name], context)
  return new Map(members.map((member) => [member.name, member.raw]))
}
