import { builtInPacks } from '../policy/index.ts'
import type { Arguments } from './arguments.ts'
import { choose, errorTexts } from './choose.ts'
import { renderList } from './list.ts'

/** `stackgate list`: every policy, or those of what is named. */
export async function listCommand(args: Arguments, print: (text: string) => void): Promise<number> {
  const isNamed = args.pack.length + args.policy.length > 0
  const chosen = await choose(isNamed ? args : { ...args, pack: ['all'] })
  const packs = chosen.packs.map(({ pack }) => ({
    ...pack,
    counts: {
      policies: pack.policies.length,
      planned: pack.planned.length,
      checklist: pack.checklist.length,
    },
  }))
  print(renderList(isNamed ? packs : [...builtInPacks, ...packs], chosen.policies))
  process.stderr.write(await errorTexts(chosen.errors))
  return chosen.errors.length > 0 ? 2 : 0
}
