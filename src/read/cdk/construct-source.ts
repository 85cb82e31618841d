import type { AssemblyStack, ConstructSource, RawMap, SourceLine } from '../../model/document.ts'
import { memberOf } from '../../model/raw.ts'
import type { ConstructMetadata } from './construct-metadata.ts'
import { parentOf } from './construct-places.ts'
import { CREATION, creationFrames, MAIN_CHILDREN } from './creation-frames.ts'
import { listOf, mapOf } from './fields.ts'
import type { FrameLines } from './frame-lines.ts'
import { NO_LINE, whyNoFrame } from './no-line.ts'
import { type StackFrame, userFrames } from './stack-frame.ts'

/** What the search for the source of a template's resources needs; each part is made when first used. */
export interface SourceSearch {
  readonly metadata: () => ConstructMetadata
  readonly frameLines: () => FrameLines
  readonly constructPath: AssemblyStack['constructPath']
  /** The construct path of the stack. */
  readonly stackPath: string
  readonly resourceOf: (logicalId: string) => RawMap | null
}

/**
 * Finds the line that made a resource: where the assembly tells it (`CDK_DEBUG`), the one that set
 * the property; else the first of the person's own in the stack of its creation; else the line of
 * the nearest construct around it, so that what a library adds deep inside has the place where the
 * library was called; else that of its stack.
 */
export function createConstructSource(search: SourceSearch): AssemblyStack['source'] {
  return (logicalId, property) => {
    const { problem, entries, stackOf } = search.metadata()
    if (problem !== null) return problem
    if (memberOf(search.resourceOf(logicalId), 'Type') === 'AWS::CDK::Metadata') {
      return NO_LINE.everyStack
    }
    const path = search.constructPath(logicalId)
    if (path === null) return NO_LINE.noConstruct

    const assigned = property === null ? null : assignment(path, property)
    if (assigned !== null) return assigned
    const frames = creationFrames(entries, path)
    if (frames.length > 0) return lineOf(frames)
    return around(path) ?? whyNoFrame(entries(path, CREATION), search.stackPath)

    /** Each statement that sets or adds to a property leaves an entry, in their order. */
    function assignment(path: string, property: string): ConstructSource | null {
      const found = entries(path, 'aws:cdk:propertyAssignment').flatMap((entry) => {
        const data = mapOf(memberOf(entry, 'data'))
        if (memberOf(data, 'propertyName') !== property) return []
        const line = lineOf(userFrames(memberOf(data, 'stackTrace')))
        return typeof line === 'string' ? [] : [line]
      })
      const isAddedTo = isComposed(search.resourceOf(logicalId), property)
      const [first, ...others] = distinct(isAddedTo ? found : found.toReversed())
      if (first === undefined) return null
      return { ...first, others: others.map(({ file, line, column }) => ({ file, line, column })) }
    }

    /** Where no line made a construct around it either: the one that made the stack. */
    function around(path: string): ConstructSource | null {
      const stack = stackOf(path) || search.stackPath
      for (let at = parentOf(path); at.startsWith(`${stack}/`); at = parentOf(at)) {
        for (const main of MAIN_CHILDREN) {
          const line = lineOf(creationFrames(entries, `${at}/${main}`))
          if (typeof line !== 'string') return { ...line, enclosing: at }
        }
      }
      const line = lineOf(creationFrames(entries, stack))
      return typeof line === 'string' ? null : { ...line, enclosing: stack }
    }
  }

  /** The first frame whose file is here, with its callers; else why there is none. */
  function lineOf(frames: readonly StackFrame[]): ConstructSource | string {
    const lines: SourceLine[] = []
    let reason: string | null = null
    for (const frame of frames) {
      const found = search.frameLines()(frame)
      if (found.kind === 'line') lines.push(found.line)
      else if (found.kind === 'absent') reason ??= found.reason
      else if (found.kind === 'unsure' && lines.length === 0) return reason ?? found.reason
      if (lines.length > MOST_CALLERS) break
    }
    const [first, ...callers] = distinct(lines)
    if (first === undefined) return reason ?? NO_LINE.libraryMade
    return { ...first, callers, others: [], enclosing: null }
  }
}

const MOST_CALLERS = 20

/** Whether several statements may each have added a part to a property; of a single value the last one counts. */
function isComposed(resource: RawMap | null, property: string): boolean {
  const value = memberOf(memberOf(resource, 'Properties'), property)
  const [name] = Object.keys(mapOf(value) ?? {})
  return listOf(value).length > 0 || (name !== undefined && !/^(?:Ref|Fn::.*)$/.test(name))
}

/** Without what stands on the line of one before it. */
function distinct<T extends SourceLine>(lines: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return lines.filter(({ file, line }) => {
    const key = `${line} ${file}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
