import type { Decision, Finding } from '../model/decision.ts'
import { groupedDigits } from '../model/grouped-digits.ts'
import type { Bench, Texts } from './bench.ts'
import type { Candidate } from './candidate.ts'
import { doubtsOf } from './doubts.ts'
import { COMPOSED } from './leaf.ts'
import { applyEdits, collide } from './text-edit.ts'

/** A finding that an edit makes go away. */
export interface Mended {
  readonly finding: Finding
  /** Why a person should look at the edit first; none where it is safe. */
  readonly doubts: readonly string[]
}

/** A finding that stays, and why, as a clause. */
export interface Unmended {
  readonly finding: Finding
  readonly why: string
}

export interface Mending {
  /** Changed files, by their names in reports. */
  readonly texts: Texts
  readonly decision: Decision
  readonly mended: readonly Mended[]
  readonly left: readonly Unmended[]
}

/** What has been reached: texts, and what is decided of them. */
interface State {
  readonly texts: Map<string, string>
  decision: Decision
  tries: number
}

/** Each is a run of its own. */
const MOST_TRIES = 400

/**
 * Makes findings go away by edits that are tried out one and all: one that leaves its finding, or makes
 * another one, is dropped. With `unsafe`, also by edits that a person should look at first.
 */
export async function mend(
  bench: Bench,
  findings: readonly Finding[],
  from: { readonly texts: Texts; readonly decision: Decision },
  unsafe: boolean,
): Promise<Mending> {
  const state: State = { texts: new Map(from.texts), decision: from.decision, tries: 0 }
  const mended: Mended[] = []
  const left: Unmended[] = []
  let pending = findings
  while (pending.length > 0) {
    const { batch, rest } = await nextBatch(bench, state, pending, unsafe, left)
    pending = rest
    await settle(bench, state, batch, mended, left)
  }
  return { texts: state.texts, decision: state.decision, mended, left }
}

interface Planned {
  readonly finding: Finding
  readonly file: string
  readonly ways: readonly { readonly candidate: Candidate; readonly doubts: readonly string[] }[]
}

export const keyOf = ({ verdict: { inputFile, stack, address, policy } }: Finding) =>
  JSON.stringify([inputFile, stack, address, policy])

const keysOf = ({ findings }: Decision): ReadonlySet<string> => new Set(findings.map(keyOf))

const textIn = (bench: Bench, state: State, file: string): string | null =>
  state.texts.get(file) ?? bench.textOf(file)

/** Findings whose first edits don't touch one another. */
async function nextBatch(
  bench: Bench,
  state: State,
  pending: readonly Finding[],
  unsafe: boolean,
  left: Unmended[],
): Promise<{ readonly batch: readonly Planned[]; readonly rest: readonly Finding[] }> {
  const batch: Planned[] = []
  const rest: Finding[] = []
  for (const finding of pending) {
    const planned = await plan(bench, state, finding, unsafe)
    if ('why' in planned) left.push(planned)
    else if (isFree(planned, batch)) batch.push(planned)
    else rest.push(finding)
  }
  return { batch, rest }
}

const isFree = ({ file, ways: [first] }: Planned, batch: readonly Planned[]): boolean =>
  batch.every(
    (other) =>
      other.file !== file ||
      !collide(first?.candidate.edits ?? [], other.ways[0]?.candidate.edits ?? []),
  )

async function plan(
  bench: Bench,
  state: State,
  finding: Finding,
  unsafe: boolean,
): Promise<Planned | Unmended> {
  const refused = bench.refusal(finding)
  if (refused !== null) return { finding, why: refused }
  const { verdict } = finding
  const policy = bench.policyOf(verdict.policy)
  const current = state.decision.findings.find((other) => keyOf(other) === keyOf(finding))
  // Another edit has made it go away.
  if (current === undefined) return { finding, ...{ file: verdict.file, ways: [] } }
  const text = textIn(bench, state, current.verdict.file)
  if (text === null || policy === null) return { finding, why: 'its file is not edited' }
  const ways = (await bench.waysFor(current, text)).map((candidate) => ({
    ...{ candidate, doubts: doubtsOf(candidate, verdict, policy) },
  }))
  const distinct = ways.filter(
    (way, index) => ways.findIndex((other) => isSameEdit(other.candidate, way.candidate)) === index,
  )
  if (distinct.length === 0)
    return {
      finding,
      why: 'its remedy is no value that can be set in the file as it stands',
    }
  const allowed = distinct.filter(({ doubts, candidate }) =>
    unsafe ? isWhole(candidate) : doubts.length === 0,
  )
  if (allowed.length === 0) return { finding, why: distinct[0]?.doubts.join('; ') ?? '' }
  return { finding, file: current.verdict.file, ways: allowed }
}

/** Nothing that it refers to is left to be named. */
const isWhole = ({ leaves }: Candidate) => leaves.every(({ value }) => value !== COMPOSED)

const isSameEdit = (one: Candidate, other: Candidate) =>
  JSON.stringify(one.edits) === JSON.stringify(other.edits)

/** Tries a batch whole; where that doesn't do, its halves, down to each finding's own ways. */
async function settle(
  bench: Bench,
  state: State,
  batch: readonly Planned[],
  mended: Mended[],
  left: Unmended[],
): Promise<void> {
  const waiting = batch.filter(({ finding, ways }) => {
    if (ways.length > 0) return true
    mended.push({ finding, doubts: [] })
    return false
  })
  const [only] = waiting
  if (only === undefined) return
  if (waiting.length === 1) return settleOne(bench, state, only, mended, left)
  const verdict = await attempt(
    bench,
    state,
    waiting.map(({ finding, file, ways }) => ({ finding, file, way: ways[0] })),
  )
  if (verdict === null) {
    for (const { finding, ways } of waiting) mended.push({ finding, doubts: ways[0]?.doubts ?? [] })
    return
  }
  const middle = waiting.length >> 1
  for (const half of [waiting.slice(0, middle), waiting.slice(middle)]) {
    const anew = await Promise.all(half.map((planned) => again(bench, state, planned)))
    await settle(bench, state, anew, mended, left)
  }
}

/** Its edits in the texts as they are by now. */
async function again(bench: Bench, state: State, planned: Planned): Promise<Planned> {
  const allowsDoubts = planned.ways.some(({ doubts }) => doubts.length > 0)
  const made = await plan(bench, state, planned.finding, allowsDoubts)
  return 'why' in made ? planned : made
}

async function settleOne(
  bench: Bench,
  state: State,
  { finding, file, ways }: Planned,
  mended: Mended[],
  left: Unmended[],
): Promise<void> {
  let why = ''
  for (const way of ways) {
    const problem = await attempt(bench, state, [{ finding, file, way }])
    if (problem === null) {
      mended.push({ finding, doubts: way.doubts })
      return
    }
    why ||= problem
  }
  left.push({ finding, why })
}

interface Try {
  readonly finding: Finding
  readonly file: string
  readonly way: Planned['ways'][number] | undefined
}

/** Takes edits over where they do what they are for; else says, as a clause, what is wrong with them. */
async function attempt(bench: Bench, state: State, tries: readonly Try[]): Promise<string | null> {
  if (state.tries >= MOST_TRIES)
    return `more than ${groupedDigits(MOST_TRIES)} edits were tried: run it for fewer files at a time`
  state.tries += 1
  const texts = new Map(state.texts)
  for (const file of new Set(tries.map((one) => one.file))) {
    const text = textIn(bench, state, file)
    if (text === null) return 'its file is not edited'
    const edits = tries
      .filter((one) => one.file === file)
      .flatMap(({ way }) => way?.candidate.edits ?? [])
    texts.set(file, applyEdits(text, edits))
  }
  const decision = await bench.judgeWith(texts)
  const before = keysOf(state.decision)
  const after = keysOf(decision)
  if (decision.errors.length > state.decision.errors.length)
    return 'the file could not be judged after the edit'
  if (tries.some(({ finding }) => after.has(keyOf(finding)))) return 'no edit made it go away'
  const fresh = decision.findings.find((other) => !before.has(keyOf(other)))
  if (fresh !== undefined)
    return `the edit makes another finding: ${fresh.verdict.policy} of ${fresh.verdict.address}`
  state.texts.clear()
  for (const [file, text] of texts) state.texts.set(file, text)
  state.decision = decision
  return null
}
