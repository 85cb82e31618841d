import type { Judgement } from '../model/judgement.ts'
import type { SourceLocation } from '../model/source-location.ts'
import { causeOf } from './cause-of.ts'

/**
 * The same for findings that have one cause: those of one policy, with one verdict, on one line. Where
 * an assembly of the CDK names no lines of the source, copies of a construct in several stages have one
 * cause too. Without a line nothing says that two findings have.
 */
export function groupOf(
  judgement: Judgement,
  { file, inputFile, range, pointer }: SourceLocation,
): string {
  const { policy, resource, verdict } = judgement
  const cause = causeOf(judgement)
  const construct = file === inputFile ? cause.construct?.() : null
  const place = construct
    ? [construct.acrossStages, cause.type, propertyOf(pointer)]
    : range === null
      ? [resource.id]
      : [file, range.line]
  return JSON.stringify([policy.id, verdict, ...place])
}

/** Without the section and the logical id, which differ between copies of a nested stack's template. */
const propertyOf = (pointer: string | null): string => pointer?.split('/').slice(3).join('/') ?? ''
