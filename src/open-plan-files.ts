import { dirname } from 'node:path'
import type { ConfigurationDocument } from './model/configuration.ts'
import { InputError } from './model/input-error.ts'
import type { OpenPlanFiles } from './model/plan-files.ts'
import type { Given } from './model/resolved.ts'
import { type FoundInput, holdsConfiguration, type TerraformRoot } from './read/index.ts'
import type { ReadConfiguration } from './read-configurations.ts'

export interface PlanFilesContext {
  readonly given: Given
  /** An absolute path as reports show it. */
  readonly label: (path: string) => string
  /** Where the plans were made, if that is said; else the folder that a plan lies in. */
  readonly terraformRoot: TerraformRoot | null
  readonly readConfiguration: ReadConfiguration
}

/** The files that a plan was made from, and what a reader should know of them. */
export interface FoundPlanFiles {
  readonly openFiles: OpenPlanFiles | null
  readonly notes: readonly string[]
}

/**
 * Reads the configuration that a plan was made from, where it is at hand. A plan is judged without it
 * where it can't be read.
 */
export async function openPlanFiles(
  input: FoundInput,
  { given, label, terraformRoot, readConfiguration }: PlanFilesContext,
): Promise<FoundPlanFiles> {
  const folder = terraformRoot?.folder ?? dirname(input.path)
  if (!holdsConfiguration(folder)) {
    const note = `No .tf, .tofu or .tf.json file lies in ${label(folder)}: the plan was judged without.`
    return { openFiles: null, notes: terraformRoot === null ? [] : [note] }
  }
  const root = terraformRoot?.root ?? input.root
  try {
    const found = { path: folder, root, text: null, file: label(folder) }
    const [document, { preparePlanFiles }] = await Promise.all([
      readConfiguration(found),
      import('./resolve/terraform-configuration/index.ts'),
    ])
    return { openFiles: await preparePlanFiles(document, given), notes: brokenFiles(document) }
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const note = `The .tf files in ${label(folder)} can't be read: the plan was judged without.`
    return { openFiles: null, notes: [note] }
  }
}

/** Parts of files that can't be read are no fault of the plan's. */
function brokenFiles({ errors }: ConfigurationDocument): readonly string[] {
  const files = new Set(errors.flatMap(({ file }) => file ?? []))
  return [...files].map(
    (file) =>
      `${file} has errors and was not read whole: what it says was judged by the plan alone.`,
  )
}
