import { type Ask, problemText } from '../api/index.ts'
import type { RepositoryName } from '../place.ts'

/** An annotation, as a step's own would be. */
export interface CheckAnnotation {
  readonly kind: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly file: string
  readonly line: number | null
  readonly endLine: number | null
  readonly column: number | null
  readonly endColumn: number | null
  readonly message: string
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/** GitHub takes 50 annotations a request. */
const atOnce = 50
/** More nobody reads; what is left out is counted. */
const mostRequests = 10
const longestMessage = 60_000
const longestTitle = 255

/**
 * Adds annotations to the check run that the job itself is, which is where people look for them. Gives
 * how many are there, and a sentence where not all are.
 */
export async function annotateCheckRun(
  ask: Ask,
  name: RepositoryName,
  run: { readonly id: number; readonly title: string; readonly summary: string },
  annotations: readonly CheckAnnotation[],
): Promise<{ readonly added: number; readonly note: string | null }> {
  const most = atOnce * mostRequests
  let added = 0
  while (added < Math.min(annotations.length, most)) {
    const part = annotations.slice(added, Math.min(added + atOnce, most))
    const answer = await ask('updateCheckRun', {
      ...name,
      check_run_id: run.id,
      output: {
        title: run.title.slice(0, longestTitle),
        summary: run.summary,
        annotations: part.map(checkAnnotation),
      },
    })
    // Asked again, GitHub would add what it may have added.
    if ('problem' in answer) return { added, note: problemText(answer.problem) }
    added += part.length
  }
  const left = annotations.length - added
  return {
    added,
    note: left === 0 ? null : `+ ${left} more annotations, cut here: the job summary has them all.`,
  }
}

/** Columns are taken where start and end are on one line. */
function checkAnnotation(annotation: CheckAnnotation) {
  const line = annotation.line ?? 1
  const endLine = Math.max(line, annotation.endLine ?? line)
  const { column, endColumn } = annotation
  const isOneLine = annotation.line !== null && endLine === line && column !== null
  return {
    path: annotation.file,
    start_line: line,
    end_line: endLine,
    ...(isOneLine
      ? { start_column: column, end_column: Math.max(column, endColumn ?? column) }
      : {}),
    annotation_level: levels[annotation.kind],
    title: annotation.title.slice(0, longestTitle),
    message: annotation.message.slice(0, longestMessage),
  }
}
