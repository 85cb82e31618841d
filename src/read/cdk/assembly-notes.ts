import type { AssemblyStack } from '../../model/document.ts'
import type { Manifest } from './manifest.ts'
import { showName } from './show-name.ts'
import { isSupportStack } from './support-stack.ts'

/** What a reader should know of an assembly, a sentence each. `hasFailed`: it was left by a failed synthesis. */
export function assemblyNotes(
  manifests: readonly Manifest[],
  stacks: readonly AssemblyStack[],
  hasFailed: boolean,
): readonly string[] {
  const notes: string[] = []
  if (hasFailed) {
    notes.push(
      'The assembly is incomplete: `cdk synth` failed and left `error.txt` in it. Mend the app and synthesise again.',
    )
  }
  // A stage's open look-ups are repeated in the assembly around it.
  const missing = new Set(manifests.flatMap((manifest) => manifest.missing)).size
  if (missing > 0) {
    const open = missing === 1 ? '1 look-up of context was' : `${missing} look-ups of context were`
    notes.push(
      `The assembly is incomplete: ${open} open when it was synthesised, and placeholders stand for their values. Run \`cdk synth\` with credentials and commit \`cdk.context.json\`.`,
    )
  }
  for (const { path } of stacks) {
    if (!isSupportStack(path)) continue
    notes.push(
      `The stack ${showName(path)} was added by the CDK library for a pipeline: none of your lines made its resources.`,
    )
  }
  return notes
}
