import type { Ask, Problem } from '../api/index.ts'
import { at, listOf, pathOf, textOf } from '../payload.ts'
import type { RepositoryName } from '../place.ts'
import { hunksOf, type LineRange } from './hunks.ts'

/** A file that a change touches. */
export interface ChangedFile {
  /** With `/`, below the top of the repository. */
  readonly path: string
  /** Lines of the head that stand in the diff, changed or around a change; null: GitHub doesn't say. */
  readonly hunks: readonly LineRange[] | null
  /** Lines of the head that the change writes; null as above. */
  readonly changed: readonly LineRange[] | null
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  /** Whether there are more than GitHub tells of. */
  readonly isCut: boolean
}

/** GitHub tells of 3,000 files at most, 100 an answer. */
const mostPages = 30

/** The files of a pull request. */
export async function pullFiles(
  ask: Ask,
  name: RepositoryName,
  pullRequest: number,
): Promise<ChangedFiles | { readonly problem: Problem }> {
  const files: ChangedFile[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask('listPullFiles', {
      ...name,
      ...{ pull_number: pullRequest, per_page: 100, page },
    })
    if ('problem' in answer) return answer
    files.push(...listOf(answer.data).flatMap(changedFile))
    if (!answer.hasMore) return { files, isCut: false }
  }
  return { files, isCut: true }
}

function changedFile(entry: unknown): readonly ChangedFile[] {
  const path = pathOf(at(entry, 'filename'))
  if (path === null) return []
  const patch = textOf(at(entry, 'patch'))
  const found = patch === null ? null : hunksOf(patch)
  return [
    {
      path,
      hunks: found?.hunks ?? null,
      changed: found?.changed ?? null,
    },
  ]
}
