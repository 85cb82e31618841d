import { existsSync, statSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { Arguments } from './arguments.ts'
import { checkCommand } from './check-command.ts'
import { watchFolders } from './watch-folders.ts'
import { reportFiles } from './write-reports.ts'

/** `stackgate check --watch`: judges again whenever something changes; gives the last exit code. */
export function watchCommand(args: Arguments, print: (text: string) => void): Promise<number> {
  const isScreen = Boolean(process.stdout.isTTY)
  const once = () => {
    if (isScreen) print('\u001b[2J\u001b[3J\u001b[H')
    return checkCommand(args, process.hrtime.bigint(), print)
  }
  const made = madeBy(args)
  const isIgnored = (path: string) => IGNORED.test(path) || made.has(path)
  return watchFolders(foldersOf(args), once, print, isIgnored)
}

/** What git and package managers write, all the time. */
const IGNORED = /(?:^|[\\/])(?:\.git|node_modules|\.terraform)(?:[\\/]|$)/

/** Reports that a run writes would start the next one. */
const madeBy = (args: Arguments): ReadonlySet<string> =>
  new Set(
    [...reportFiles(args).map(({ path }) => path), args.outputDir].flatMap((path) =>
      path === null ? [] : [resolve(path)],
    ),
  )

/** Each once, and none that lies in another one. */
function foldersOf(args: Arguments): readonly string[] {
  const named = [...args.operands, ...args.policies, ...args.paramFile, args.config ?? []].flat()
  const folders = (args.operands.length === 0 ? ['.', ...named] : named).map(folderOf)
  return [...new Set(folders)].filter(
    (folder, _, all) => !all.some((other) => folder !== other && folder.startsWith(other + sep)),
  )
}

/** The nearest that is there: a pattern, or a file that is still to be made, has one above it. */
function folderOf(path: string): string {
  let at = resolve(path)
  while (!existsSync(at) || !statSync(at).isDirectory()) at = dirname(at)
  return at
}
