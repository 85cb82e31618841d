import type { PolicyEntry } from '../model/policy-entry.ts'
import { type FoundName, findName, membershipsOf } from '../policy/index.ts'
import { type Arguments, UsageError } from './arguments.ts'
import { choose, errorTexts } from './choose.ts'
import { renderPolicy } from './explain.ts'
import { renderControl, renderPeer } from './explain-name.ts'

/** `stackgate explain ID`: a policy, by its id, a former one, or another tool's name of its question. */
export async function explainCommand(
  args: Arguments,
  print: (text: string) => void,
): Promise<number> {
  const [name, ...others] = args.operands
  if (name === undefined || others.length > 0)
    throw new UsageError('explain takes the id of one policy.')
  const { policies, errors } = await choose({ ...args, pack: ['all'] }, [])
  process.stderr.write(await errorTexts(errors))
  const entry = policies.find(({ id, aliases }) => id === name || aliases.includes(name))
  const tell = async (one: PolicyEntry) =>
    print(await renderPolicy(one, await membershipsOf(one.id)))
  if (entry !== undefined) await tell(entry)
  else {
    const found = await findName(
      name,
      policies.flatMap(({ id, aliases }) => [id, ...aliases]),
    )
    if (!(await tellFound(found))) return 2
  }
  return errors.length > 0 ? 2 : 0

  async function tellFound(found: FoundName): Promise<boolean> {
    switch (found.kind) {
      case 'control':
        print(renderControl(found.control))
        return true
      case 'peer': {
        print(renderPeer(found.name, found.matches))
        const [only, ...more] = found.matches.flatMap((match) => match.entry ?? [])
        if (only !== undefined && more.length === 0) {
          print('\n')
          await tell(only)
        }
        return true
      }
      case 'none': {
        const near =
          found.near === null
            ? '`stackgate list` shows all of them.'
            : `Did you mean "${found.near}"?`
        process.stderr.write(`There is no policy named "${name}". ${near}\n`)
        return false
      }
    }
  }
}
