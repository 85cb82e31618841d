import { watch } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Editors write a file in several steps; what changes within this time is one change. */
const settled = 100

/**
 * Runs once, and again whenever something in the folders changes, until the process is interrupted. Gives
 * what the last run gave. What `isIgnored`, by its absolute path, doesn't count. Without a folder there is nothing to watch, and it runs once.
 */
export async function watchFolders(
  folders: readonly string[],
  run: () => Promise<number>,
  print: (text: string) => void,
  isIgnored: (path: string) => boolean = () => false,
): Promise<number> {
  let last = await run()
  if (folders.length === 0) return last
  let wake: (() => void) | null = null
  let isChanged = false
  const changed = (folder: string, name: string | null) => {
    if (name !== null && isIgnored(join(folder, name))) return
    isChanged = true
    wake?.()
  }
  const watchers = folders.map((folder) =>
    watch(folder, { recursive: true }, (_, name) => changed(folder, name))
      // A folder inside that is gone before it is looked into; the others are still watched.
      .on('error', () => changed(folder, null)),
  )
  let isOver = false
  const stop = () => {
    isOver = true
    wake?.()
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  print('\nwaiting for changes; Ctrl-C ends it\n')
  while (!isOver) {
    if (!isChanged) await new Promise<void>((resolve) => (wake = resolve))
    if (isOver) break
    await sleep(settled)
    isChanged = false
    print('\n')
    last = await run()
  }
  for (const watcher of watchers) watcher.close()
  return last
}
