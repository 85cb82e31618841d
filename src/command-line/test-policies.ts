import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Arguments } from './arguments.ts'
import { choose, errorText } from './choose.ts'
import { runExamples } from './run-examples.ts'

/** `stackgate test [paths…]`: the examples of policies, of folders of one's own where such are named. */
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
  const { policies, errors } = await choose({ ...args, policies: folders })
  process.stderr.write(errors.map(errorText).join(''))
  let expectations = 0
  let differences = 0
  const isOwn = args.operands.length > 0
  for (const entry of policies) {
    if (isOwn && !entry.own) continue
    const result = await runExamples(entry.id, await entry.examples(), folders)
    expectations += result.expectations.length
    differences += result.differences.length
    print(
      `${result.differences.length === 0 ? 'ok  ' : 'FAIL'} ${entry.id}: ${result.expectations.length} expectations\n`,
    )
    for (const { file, line, message } of result.differences) {
      print(`     ${file}${line === null ? '' : `:${line}`}: ${message}\n`)
    }
    if (result.expectations.length === 0) {
      print(
        '     no example expects anything: write `# expect: pass`, `fail` or `unknown` above a resource\n',
      )
      differences += 1
    }
  }
  print(`${expectations} expectations, ${differences} differences\n`)
  if (errors.length > 0) return 2
  return differences > 0 ? 1 : 0
}
