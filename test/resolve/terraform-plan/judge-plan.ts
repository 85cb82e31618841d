import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type CheckOptions, check } from '../../../src/check.ts'
import type { Decision } from '../../../src/model/decision.ts'
import { folderWith } from '../../folder-with.ts'

export const policies = fileURLToPath(new URL('./policies', import.meta.url))

const scenario = (name: string) => fileURLToPath(new URL(`./scenarios/${name}`, import.meta.url))

/** Judges the plan of a scenario by one policy: alone, or with the files that it was made from. */
export async function judge(
  name: string,
  policy: string,
  from: 'plan alone' | 'plan with files',
  options: CheckOptions = {},
): Promise<Decision> {
  const home = folderWith()
  if (from === 'plan with files') cpSync(scenario(name), home, { recursive: true })
  else cpSync(join(scenario(name), 'plan.json'), join(home, 'plan.json'))
  return judgeFolder(home, policy, options)
}

export function judgeFolder(
  home: string,
  policy: string,
  options: CheckOptions = {},
): Promise<Decision> {
  return check({
    cwd: home,
    root: home,
    paths: ['plan.json'],
    policy: [policy],
    policies,
    ...options,
  })
}

/** A plan's text, judged alone. */
export function judgeText(text: string, policy: string): Promise<Decision> {
  const home = folderWith()
  writeFileSync(join(home, 'plan.json'), text)
  return judgeFolder(home, policy)
}

/** The verdict on each resource by its address. */
export const verdictsOf = ({ verdicts }: Decision): Readonly<Record<string, string>> =>
  Object.fromEntries(verdicts.map(({ address, verdict }) => [address, verdict]))
