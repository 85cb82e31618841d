import type { RawMap } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import { listOf } from './fields.ts'
import { isSupportStack } from './support-stack.ts'

/** Why a resource has no line of a person's source, as clauses. */
export const NO_LINE = {
  everyStack: 'the CDK library adds it to every stack',
  noConstruct: 'the assembly does not tell which construct made it',
  libraryMade: 'the CDK library made it, on no line of yours',
  noStacks:
    'the assembly names no lines of your source: synthesise with aws-cdk-lib 2.251 or newer, or with CDK_DEBUG=1',
  cutOff:
    'the assembly names no line of yours for it: synthesise with NODE_OPTIONS=--stack-trace-limit=100',
} as const

/** More than the stacks of real apps have. */
const ENOUGH_FRAMES = 100

/** `creations`: the metadata entries that hold the stack of a construct's creation. */
export function whyNoFrame(creations: readonly RawMap[], stackPath: string): string {
  if (isSupportStack(stackPath)) return NO_LINE.libraryMade
  if (creations.length === 0) return NO_LINE.noStacks
  const limits = creations.flatMap((entry) =>
    listOf(memberOf(entry, 'data')).flatMap((frame) => {
      const limit =
        typeof frame === 'string' ? /^\(no user code in (\d{1,9}) frames/.exec(frame) : null
      return limit === null ? [] : [Number(limit[1])]
    }),
  )
  return limits.some((limit) => limit < ENOUGH_FRAMES) ? NO_LINE.cutOff : NO_LINE.libraryMade
}
