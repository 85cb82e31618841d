import type { Run } from './run.ts'

/** A template that is nested may be one of SAM though its parent isn't. */
const MAY_BE_SAM = /AWS::(?:Serverless-2016-10-31|CloudFormation::Stack)/

/** Loads what expands SAM, where a text may need it. Until it was loaded, what SAM deploys is open. */
export async function prepareSam(run: Run, text: string): Promise<void> {
  if (run.expandSam !== null || !MAY_BE_SAM.test(text)) return
  const { expandSam } = await import('./sam/expand-sam.ts')
  run.expandSam = expandSam
}
