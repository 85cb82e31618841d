import type { Decision } from '../../src/model/decision.ts'
import { type ReportOptions, reporters } from '../../src/report/index.ts'
import { optionsWith } from './decision-fixture.ts'

/** A decision in a format, as the doors ask for it. */
export async function render(
  format: string,
  decision: Decision,
  options: Partial<ReportOptions> = {},
): Promise<string> {
  const load = reporters[format]
  if (load === undefined) throw new Error(`no reporter named ${format}`)
  return (await load())(decision, optionsWith(options))
}
