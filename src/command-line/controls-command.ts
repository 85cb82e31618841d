import { builtInPacks, controlsOf, findPack } from '../policy/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { checklistOf, renderChecklist, renderControls, renderFrameworks } from './controls.ts'

/** `stackgate controls [--framework ID] [--checklist]`; with `--all`, of every pack. */
export async function controlsCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [stray] = args.operands
  if (stray !== undefined)
    throw new UsageError(`controls takes no "${stray}": name a framework by --framework.`)
  const asJson = jsonWanted(args)
  const show = <T>(value: T, render: (value: T) => string) =>
    print(asJson ? `${JSON.stringify(value, null, 2)}\n` : render(value))
  const named = args.framework === null ? null : findPack(args.framework)
  if (typeof named === 'string') throw new UsageError(named)
  if (args.checklist)
    show(await checklistOf(named === null ? builtInPacks : [named]), renderChecklist)
  else if (named !== null) show(await controlsOf(await named.load()), renderControls)
  else {
    const packs = await Promise.all(builtInPacks.map(({ load }) => load()))
    const frameworks = packs.filter(({ framework }) => args.all || framework !== null)
    show(await Promise.all(frameworks.map(controlsOf)), renderFrameworks)
  }
  return 0
}

function jsonWanted({ formats }: Arguments): boolean {
  const [format, ...others] = formats
  if (format === undefined || others.length > 0 || !['terminal', 'json'].includes(format.name))
    throw new UsageError('controls is told as text, or by --format json.')
  if (format.file !== null) throw new UsageError('controls writes to the terminal: redirect it.')
  return format.name === 'json'
}
