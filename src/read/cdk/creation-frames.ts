import type { ConstructMetadata } from './construct-metadata.ts'
import { fieldOf } from './fields.ts'
import { type StackFrame, userFrames } from './stack-frame.ts'

export const CREATION = 'aws:cdk:creationStack'

/** The person's own frames in the stack of a construct's creation, nearest first. */
export function creationFrames(
  entries: ConstructMetadata['entries'],
  path: string,
): readonly StackFrame[] {
  for (const entry of entries(path, CREATION)) {
    const frames = userFrames(fieldOf(entry, 'data'))
    if (frames.length > 0) return frames
  }
  // Before aws-cdk-lib 2.251, with `CDK_DEBUG`.
  for (const entry of entries(path, 'aws:cdk:logicalId')) {
    const frames = userFrames(fieldOf(entry, 'trace'))
    if (frames.length > 0) return frames
  }
  return []
}

/** Whether the assembly tells anything of how a construct came about. */
export const tellsCreation = (entries: ConstructMetadata['entries'], path: string): boolean =>
  entries(path, CREATION).length > 0 ||
  entries(path, 'aws:cdk:logicalId').some((entry) => fieldOf(entry, 'trace') !== undefined)
