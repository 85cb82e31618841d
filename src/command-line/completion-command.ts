import { didYouMean } from '../model/nearest-word.ts'
import { severities } from '../model/policy.ts'
import { builtInPacks } from '../policy/index.ts'
import { reporters } from '../report/index.ts'
import { type Arguments, options, UsageError } from './arguments.ts'
import { choose } from './choose.ts'
import { shells, vocabularyOf } from './completion.ts'
import { completionScripts } from './completion-scripts.ts'

/** `stackgate completion bash|zsh|fish|pwsh`; gives the exit code. */
export async function completionCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [given = '', ...others] = args.operands
  const shell = shells.find((name) => name === given)
  if (shell === undefined || others.length > 0)
    throw new UsageError(
      `completion takes the name of a shell: ${shells.join(', ')}.${didYouMean(given, shells)}`,
    )
  const { policies } = await choose({ ...args, pack: ['all'] })
  const ids = builtInPacks.map(({ id }) => id)
  const names = Object.keys(options) as (keyof typeof options)[]
  const vocabulary = vocabularyOf(names, {
    packs: ['all', ...ids],
    policies: policies.map(({ id }) => id),
    frameworks: ids,
    formats: Object.keys(reporters),
    severities,
  })
  print(completionScripts[shell](vocabulary))
  return 0
}
