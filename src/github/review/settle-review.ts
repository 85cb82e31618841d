import { type Ask, type Problem, problemText } from '../api/index.ts'
import { type ChangedFiles, holdsLine, pullFiles } from '../base/index.ts'
import { at, listOf, loginOf, textOf } from '../payload.ts'
import type { RepositoryName } from '../place.ts'

/** A remark on a line of the head. */
export interface Remark {
  readonly path: string
  readonly line: number
  readonly fingerprint: string
  readonly body: string
}

export interface ReviewWish {
  readonly name: RepositoryName
  readonly pullRequest: number
  readonly headSha: string
  /** Tells our remarks apart from those of other jobs. */
  readonly id: string
  readonly files: ChangedFiles
  readonly remarks: readonly Remark[]
  readonly own: () => Promise<string>
}

/** What became of a review, as a sentence; null: all is on the lines already, or there was nothing. */
export interface ReviewOutcome {
  readonly posted: number
  readonly note: string | null
}

/** More remarks than that are no help. */
const mostRemarks = 30
/** A mark that isn't found is written once more, so that all are looked for; 100 come with an answer. */
const mostPages = 30

/**
 * Writes one review with the remarks that are not on their lines yet: only on lines that stand in the
 * diff, since one outside has GitHub refuse them all. It is tried once more with the diff read anew.
 */
export async function settleReview(ask: Ask, wish: ReviewWish): Promise<ReviewOutcome> {
  const inDiff = wish.remarks.filter((remark) => isInDiff(remark, wish.files))
  if (inDiff.length === 0) return { posted: 0, note: null }
  const known = await knownMarks(ask, wish)
  if ('problem' in known) return { posted: 0, note: problemText(known.problem) }
  const wanted = inDiff.filter(({ fingerprint }) => !known.marks.has(markOf(wish.id, fingerprint)))
  if (wanted.length === 0) return { posted: 0, note: null }
  const first = await post(ask, wish, wanted)
  if (!('problem' in first)) return { posted: Math.min(wanted.length, mostRemarks), note: null }
  if (first.problem.kind !== 'invalid') return { posted: 0, note: problemText(first.problem) }
  const again = await pullFiles(ask, wish.name, wish.pullRequest)
  const still = 'problem' in again ? [] : wanted.filter((remark) => isInDiff(remark, again))
  // What was refused as it stands is refused again.
  if (still.length === 0 || still.length === wanted.length)
    return { posted: 0, note: problemText(first.problem) }
  const second = await post(ask, wish, still)
  return 'problem' in second
    ? { posted: 0, note: problemText(second.problem) }
    : { posted: Math.min(still.length, mostRemarks), note: null }
}

function isInDiff({ path, line }: Remark, { files }: ChangedFiles): boolean {
  const hunks = files.find((file) => file.path === path)?.hunks
  return hunks != null && holdsLine(hunks, line)
}

async function post(ask: Ask, wish: ReviewWish, remarks: readonly Remark[]) {
  const shown = remarks.slice(0, mostRemarks)
  const left = remarks.length - shown.length
  const more = left === 0 ? '' : ` + ${left} more, see the comment and the job summary.`
  return ask('createReview', {
    ...wish.name,
    pull_number: wish.pullRequest,
    commit_id: wish.headSha,
    event: 'COMMENT',
    body: `Stackgate on the lines of this change: ${shown.length}.${more}`,
    comments: shown.map(({ path, line, fingerprint, body }) => ({
      ...{ path, line, side: 'RIGHT' },
      body: `${markOf(wish.id, fingerprint)}\n${body}`,
    })),
  })
}

/** Marks of remarks by the token's own account: anyone can write one. */
async function knownMarks(
  ask: Ask,
  { name, pullRequest, own }: ReviewWish,
): Promise<{ readonly marks: ReadonlySet<string> } | { readonly problem: Problem }> {
  const marked: { readonly mark: string; readonly author: string | null }[] = []
  for (let page = 1; page <= mostPages; page += 1) {
    const answer = await ask('listReviewComments', {
      ...name,
      ...{ pull_number: pullRequest, per_page: 100, page },
    })
    if ('problem' in answer) return answer
    for (const item of listOf(answer.data)) {
      const mark = /^<!-- stackgate:v1:[\w.:-]+ -->/.exec(textOf(at(item, 'body')) ?? '')?.[0]
      if (mark !== undefined) marked.push({ mark, author: loginOf(at(item, 'user', 'login')) })
    }
    if (!answer.hasMore) break
  }
  if (marked.length === 0) return { marks: new Set() }
  const login = await own()
  return {
    marks: new Set(marked.filter(({ author }) => author === login).map(({ mark }) => mark)),
  }
}

const markOf = (id: string, fingerprint: string) => `<!-- stackgate:v1:${id}:${fingerprint} -->`
