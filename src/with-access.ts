import { resolve } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import { filesOf } from './conclude.ts'
import { accessChanges } from './evaluate/index.ts'
import type { JudgedRun } from './judge.ts'
import type { Decision } from './model/decision.ts'
import type { ResourceGraph } from './model/resource-graph.ts'
import { realPlace } from './read/index.ts'

/**
 * Adds what policies of the head allow and those of the base don't, and the other way round. Where nobody
 * asked for it, only if there is some.
 */
export async function withAccess(
  decision: Decision,
  base: JudgedRun,
  head: JudgedRun,
  { access: asked }: CheckOptions,
): Promise<Decision> {
  if (asked === false || decision.change === null) return decision
  // What one side couldn't read, nobody can compare.
  const unread = new Set([base, head].flatMap(unreadFiles))
  const [before, after] = [base, head].map((run) => without(run.graph, (file) => unread.has(file)))
  if (before === undefined || after === undefined) return decision
  const access = await accessChanges(before, after, head.given.assume)
  if (access.length === 0 && asked !== true) return decision
  return { ...decision, change: { ...decision.change, access } }
}

const unreadFiles = ({ opened }: JudgedRun): readonly string[] =>
  opened.flatMap(({ errors }) => errors.flatMap(({ file }) => file ?? []))

/** The base without what lies in the head as well and was not read there: it is no input, or didn't change. */
export function asFarAsRead(base: JudgedRun, head: JudgedRun): JudgedRun {
  const read = filesOf(head)
  const isLeft = (file: string) =>
    !read.has(file) && realPlace(resolve(head.found.runRoot, file)) !== null
  return { ...base, graph: without(base.graph, isLeft) }
}

function without(graph: ResourceGraph, isLeft: (file: string) => boolean): ResourceGraph {
  const files = new Set(graph.resources.map(({ deployment }) => deployment.inputFile))
  const left = new Set([...files].filter(isLeft))
  if (left.size === 0) return graph
  const resources = graph.resources.filter(({ deployment }) => !left.has(deployment.inputFile))
  return { ...graph, resources }
}
