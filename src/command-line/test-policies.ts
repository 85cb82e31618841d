import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PolicyEntry } from '../model/policy-entry.ts'
import type { Arguments } from './arguments.ts'
import { choose, errorTexts } from './choose.ts'
import { type ExampleResult, runExamples } from './run-examples.ts'

/** What a run of tests came to. */
interface Tally {
  expectations: number
  differences: number
  faults: number
}

/**
 * `stackgate test [paths…]`: the examples of policies, of folders of one's own where such are named. Gives 1
 * where one comes out otherwise than it expects, and 2 where a policy or an example is badly written.
 */
export async function testPolicies(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const folders = [...args.policies, ...args.operands].map((folder) => resolve(folder))
  const missing = args.operands.filter((path) => !existsSync(path) || !statSync(path).isDirectory())
  if (missing.length > 0) {
    process.stderr.write(
      missing.map((path) => `${path}: there is no such folder of policies.\n`).join(''),
    )
    return 2
  }
  const once = () => testOnce(args, folders, print)
  if (!args.watch) return once()
  const { watchFolders } = await import('./watch-folders.ts')
  return watchFolders(folders, once, print)
}

async function testOnce(
  args: Arguments,
  folders: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const pack = args.pack.length > 0 ? args.pack : ['all']
  const { policies, errors } = await choose({ ...args, pack, policies: folders }, args.policy, {
    mayReplace: true,
  })
  process.stderr.write(await errorTexts(errors))
  const tested = args.operands.length > 0 ? policies.filter(({ own }) => own) : policies
  const tally: Tally = { expectations: 0, differences: 0, faults: errors.length }
  for (const entry of tested) report(entry, await runExamples(entry), tally, print)
  print(`${tally.expectations} expectations, ${tally.differences} differences\n`)
  if (tally.faults > 0) return 2
  return tally.differences > 0 ? 1 : 0
}

function report(
  { id }: PolicyEntry,
  { expectations, differences, faults }: ExampleResult,
  tally: Tally,
  print: (text: string) => void,
): void {
  const isEmpty = expectations.length === 0 && faults.length === 0
  const isGood = differences.length + faults.length === 0 && !isEmpty
  print(`${isGood ? 'ok  ' : 'FAIL'} ${id}: ${expectations.length} expectations\n`)
  for (const { file, line, message } of [...faults, ...differences])
    print(`     ${file}${line === null ? '' : `:${line}`}: ${message}\n`)
  if (isEmpty)
    print(
      '     examples: no example expects anything: write `# expect: pass`, `fail` or `unknown` above a resource\n',
    )
  tally.expectations += expectations.length
  tally.differences += differences.length
  tally.faults += faults.length + (isEmpty ? 1 : 0)
}
