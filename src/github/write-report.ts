import { mkdir, realpath, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { InputValueError } from './action-inputs.ts'

/**
 * Writes a report as a new file and gives its absolute path. A change under judgement could have
 * committed a symbolic link in its place: one in place of the file is removed, and a relative path
 * must stay in the workspace after links are followed.
 * @throws {InputValueError} where it does not, or can't be written
 */
export async function writeReport(workspace: string, file: string, text: string): Promise<string> {
  const folder = resolve(workspace, dirname(file))
  if (!isAbsolute(file)) await demandInside(workspace, folder)
  const path = join(folder, basename(file))
  try {
    await mkdir(folder, { recursive: true })
    await rm(path, { force: true })
    await writeFile(path, text, { flag: 'wx' })
  } catch {
    throw new InputValueError(
      "A report can't be written: output-dir or format leads to a place that is no folder, or is read-only.",
    )
  }
  return path
}

async function demandInside(workspace: string, folder: string): Promise<void> {
  const inside = relative(await realpath(workspace), await nearestExisting(folder))
  if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside))
    throw new InputValueError(
      'output-dir or format leads out of the workspace. Name a place inside, or an absolute path.',
    )
}

async function nearestExisting(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    const parent = dirname(path)
    if (parent === path) throw error
    return nearestExisting(parent)
  }
}
