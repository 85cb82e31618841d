import { memberOf } from '../../model/raw.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { type StackFrame, userFrames } from './stack-frame.ts'

export const CREATION = 'aws:cdk:creationStack'

/** What `constructs` takes for the main child of a construct: it is made where the construct is. */
export const MAIN_CHILDREN = ['Resource', 'Default']

/** The person's own frames in the stack of a construct's creation, nearest first. */
export function creationFrames(
  entries: ConstructMetadata['entries'],
  path: string,
): readonly StackFrame[] {
  for (const entry of entries(path, CREATION)) {
    const frames = userFrames(memberOf(entry, 'data'))
    if (frames.length > 0) return frames
  }
  // Before aws-cdk-lib 2.251, with `CDK_DEBUG`.
  for (const entry of entries(path, 'aws:cdk:logicalId')) {
    const frames = userFrames(memberOf(entry, 'trace'))
    if (frames.length > 0) return frames
  }
  return []
}

/** Whether the assembly tells anything of how a construct came about. */
export const tellsCreation = (entries: ConstructMetadata['entries'], path: string): boolean =>
  entries(path, CREATION).length > 0 ||
  entries(path, 'aws:cdk:logicalId').some((entry) => memberOf(entry, 'trace') !== undefined)
