import { AsyncLocalStorage } from 'node:async_hooks'
import type { Edits } from './read-file.ts'

const storage = new AsyncLocalStorage<Edits>()

/** What a run reads instead of files on the disk. */
export const edits = (): Edits | undefined => storage.getStore()

export const withEdits = <T>(files: Edits, use: () => T): T => storage.run(files, use)
