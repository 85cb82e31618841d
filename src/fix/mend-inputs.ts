import type { Finding } from '../model/decision.ts'
import type { Bench } from './bench.ts'
import { keyOf, type Mended, type Mending, mend, type Unmended } from './mend.ts'

/** With fewer inputs, trying each edit in all of them costs no more. */
const FEW = 2

/**
 * {@link mend}, for each input by itself, as an edit is tried out in no more than it may concern. What came of it
 * is judged as a whole at the end; where that is something else, all is tried again, in all inputs.
 */
export async function mendInputs(
  bench: Bench,
  findings: readonly Finding[],
  from: Pick<Mending, 'texts' | 'decision'>,
  unsafe: boolean,
): Promise<Mending> {
  const byInput = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { inputFile } = finding.verdict
    byInput.set(inputFile, [...(byInput.get(inputFile) ?? []), finding])
  }
  if (byInput.size <= FEW) return mend(bench, findings, from, unsafe)
  let texts = from.texts
  const mended: Mended[] = []
  const left: Unmended[] = []
  const whole: Finding[] = []
  for (const [inputFile, own] of byInput) {
    const editable: Finding[] = []
    for (const finding of own) {
      const why = bench.refusal(finding)
      if (why === null) editable.push(finding)
      else left.push({ finding, why })
    }
    const alone = editable.length === 0 ? null : await bench.forInput(inputFile)
    const decision = await alone?.judgeWith(texts)
    const there = new Set(decision?.findings.map(keyOf))
    const tried = editable.filter((finding) => there.has(keyOf(finding)))
    whole.push(...editable.filter((finding) => !there.has(keyOf(finding))))
    if (alone === null || decision === undefined) continue
    const made = await mend(alone, tried, { texts, decision }, unsafe)
    texts = made.texts
    mended.push(...made.mended)
    left.push(...made.left)
  }
  const decision = await bench.judgeWith(texts)
  const now = new Set(decision.findings.map(keyOf))
  const before = new Set(from.decision.findings.map(keyOf))
  const isAsTried =
    mended.every(({ finding }) => !now.has(keyOf(finding))) &&
    [...now].every((key) => before.has(key))
  if (!isAsTried) return mend(bench, findings, from, unsafe)
  const rest = await mend(bench, whole, { texts, decision }, unsafe)
  return {
    ...{ texts: rest.texts, decision: rest.decision },
    mended: [...mended, ...rest.mended],
    left: [...left, ...rest.left],
  }
}
