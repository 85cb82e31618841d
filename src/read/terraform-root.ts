import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RunError } from '../model/decision.ts'
import type { FindOptions } from './find-inputs/index.ts'
import { findRoots } from './find-inputs/root-of.ts'

/** The folder of the root module that plans were made from. */
export interface TerraformRoot {
  /** Absolute and real. */
  readonly folder: string
  /** What its files may not lead out of. */
  readonly root: string
}

/** The folder that a person named for it, relative to the current one; an error where there is none. */
export function findTerraformRoot(
  named: string | null,
  options: FindOptions,
): { readonly terraformRoot: TerraformRoot | null; readonly errors: readonly RunError[] } {
  if (named === null) return { terraformRoot: null, errors: [] }
  const folder = realFolder(resolve(options.cwd, named))
  if (folder !== null) {
    return { terraformRoot: { folder, root: findRoots(options).of(folder, folder) }, errors: [] }
  }
  const message = `--terraform-root: there is no folder ${named}.`
  const error = { kind: 'usage', file: null, line: null, column: null, message } as const
  return { terraformRoot: null, errors: [error] }
}

function realFolder(path: string): string | null {
  try {
    const real = realpathSync.native(path)
    return statSync(real).isDirectory() ? real : null
  } catch {
    return null
  }
}
