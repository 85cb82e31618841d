import type { CheckOptions } from '../../src/check-options.ts'
import { createBench, mend } from '../../src/fix/index.ts'
import { folderWith } from '../folder-with.ts'

/** The file after all edits, safe ones alone or all, with what was left and why. */
export async function mended(
  files: Readonly<Record<string, string>>,
  policy: string,
  { unsafe = false, ...options }: CheckOptions & { readonly unsafe?: boolean } = {},
) {
  const cwd = folderWith(files)
  const bench = await createBench({ cwd, root: cwd, paths: ['.'], policy: [policy], ...options })
  const failing = bench.decision.findings.filter(({ verdict }) => verdict.verdict === 'fail')
  const start = { texts: new Map<string, string>(), decision: bench.decision }
  const made = await mend(bench, failing, start, unsafe)
  return {
    texts: Object.fromEntries(made.texts),
    left: made.left.map(({ finding, why }) => `${finding.verdict.address}: ${why}`),
    bench,
    failing,
  }
}
