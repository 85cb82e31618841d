import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../../model/input-error.ts'
import { type DecodedText, decodeText } from './decode-text.ts'

/** Bytes that are looked at before anything more of a file is read. */
const BEGINNING = 64 * 1024

/** A regular file, held open, of which the beginning has been read. */
export interface OpenFile {
  readonly size: number
  readonly beginning: Buffer
  /** Whether the beginning is everything. */
  readonly whole: boolean
  /** The file from its start, `limit` bytes of it at most. */
  readonly read: (limit: number) => Buffer
}

/** Contents of files by their real paths. */
export type Edits = ReadonlyMap<string, Buffer>

let editsNow: (() => Edits | undefined) | null = null

/**
 * Runs with some files as they would be after an edit: whatever reads them meanwhile, and in this run
 * only, is given that instead of what lies on the disk.
 */
export async function withEditedFiles<T>(files: Edits, use: () => Promise<T>): Promise<T> {
  const { edits, withEdits } = await import('./edited-files.ts')
  editsNow = edits
  return withEdits(files, use)
}

/**
 * Opens a file, hands it to `use` and closes it. Throws an `InputError` where it can't be read or is
 * no regular file. The kind is asked of the opened handle, and a pipe is opened without waiting for
 * a writer, so that swapping the file in between can't make the run hang.
 */
export function withFile<T>(path: string, use: (file: OpenFile) => T): T {
  const edited = editsNow?.()?.get(path)
  if (edited !== undefined) return use(inMemory(edited))
  let handle: number | null = null
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    return use(look(handle))
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(whyUnreadable(error))
  } finally {
    if (handle !== null) closeSync(handle)
  }
}

/** Decodes, or says that the text is longer than the engine can hold (about 512 MB): plans alone may be. */
export function decodeInput(bytes: Buffer): DecodedText {
  try {
    return decodeText(bytes)
  } catch {
    throw new InputError(
      'The file is larger than can be held as one text (512 MB). Split it, for example one plan a stack.',
    )
  }
}

/** What to tell of an error of the file system, without the paths that its own message holds. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error'
  return MESSAGES.get(code) ?? `The file can't be read (${code}).`
}

const MESSAGES: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'There is no such file or folder. Check the spelling and the current folder.'],
  ['ENOTDIR', 'There is no such file or folder: a part of the path is a file.'],
  ['EACCES', 'No permission to read this. Change its permissions, or leave it out.'],
  ['EPERM', 'No permission to read this. Change its permissions, or leave it out.'],
  ['ELOOP', 'The symbolic links of this path lead in a circle. Name the file itself.'],
  ['ENXIO', 'This is a socket or a device, not a regular file. Write its content to a file.'],
  ['ENAMETOOLONG', 'The path is too long for the file system. Run from a folder nearer to it.'],
  ['EMFILE', 'Too many files are open. Raise the limit (`ulimit -n`) and run again.'],
])

const inMemory = (bytes: Buffer): OpenFile => ({
  ...{ size: bytes.length, beginning: bytes, whole: true },
  read: (limit) => bytes.subarray(0, limit),
})

function look(handle: number): OpenFile {
  const stat = fstatSync(handle)
  if (!stat.isFile()) {
    const what = stat.isDirectory() ? 'a folder' : stat.isFIFO() ? 'a pipe' : 'a device'
    throw new InputError(
      `This is ${what}, not a regular file. Write its content to a file and give that.`,
    )
  }
  // Special file systems give a size of 0 for files that hold something.
  const length = stat.size === 0 ? BEGINNING : Math.min(stat.size, BEGINNING)
  const beginning = readFrom(handle, Buffer.allocUnsafe(length), 0)
  const size = Math.max(stat.size, beginning.length)
  const whole = size === beginning.length
  const read = (limit: number) => {
    const length = Math.min(limit, size)
    if (length <= beginning.length) return beginning.subarray(0, length)
    const bytes = allocate(length)
    beginning.copy(bytes)
    return readFrom(handle, bytes, beginning.length)
  }
  return { size, beginning, whole, read }
}

function allocate(length: number): Buffer {
  try {
    return Buffer.allocUnsafe(length)
  } catch {
    throw new InputError(
      'The file is larger than can be held at once (4 GB). Split it, for example one plan a stack.',
    )
  }
}

/** More bytes than 2 GiB the file system doesn't give at a time. */
const MOST_AT_A_TIME = 1024 ** 3

function readFrom(handle: number, into: Buffer, from: number): Buffer {
  let filled = from
  while (filled < into.length) {
    const count = readSync(
      handle,
      into,
      filled,
      Math.min(MOST_AT_A_TIME, into.length - filled),
      filled,
    )
    if (count === 0) break
    filled += count
  }
  return into.subarray(0, filled)
}
