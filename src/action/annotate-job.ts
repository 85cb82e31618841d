import { annotateCheckRun, type Conversation } from '../github/index.ts'
import { loadAnnotations } from '../report/index.ts'
import type { Said } from './tell-pull-request.ts'

/**
 * Adds the annotations to the job's own check run. Gives whether any are there: where none is, the log
 * has to make them.
 */
export async function annotateJob(
  { decision, options, inputs }: Said,
  conversation: Conversation,
): Promise<boolean> {
  if (inputs.checkRunId === null) {
    conversation.note(
      'This server does not tell the check run of a job, which check-annotations needs.',
    )
    return false
  }
  const { allAnnotations } = await loadAnnotations()
  const annotations = allAnnotations(decision, options).flatMap((annotation) =>
    annotation.file === null ? [] : [{ ...annotation, file: annotation.file }],
  )
  const api = conversation.ask()
  if (api === null || annotations.length === 0) return false
  const run = {
    id: inputs.checkRunId,
    title: decision.gate === 'open' ? 'Gate open' : 'Gate closed',
    summary: `${annotations.length} annotations; the job summary has all that was found.`,
  }
  const { added, note } = await annotateCheckRun(api.ask, api.name, run, annotations)
  if (note !== null) conversation.note(note)
  return added > 0
}
