import { accountOf } from '../model/account.ts'
import type { Judgement } from '../model/judgement.ts'
import type { ChecklistItem, Policy } from '../model/policy.ts'

/**
 * What only the running account answers, one line each for the whole run: unknown, always. `file`: an
 * input of the run, since a line has to name one.
 */
export function checklistJudgements(
  items: readonly ChecklistItem[],
  file: string,
): readonly Judgement[] {
  const resource = accountOf(file)
  return items.map((item) => ({
    policy: policyOf(item),
    resource,
    verdict: 'unknown',
    evidence: {
      resource,
      path: [],
      missing: null,
      found: undefined,
      reason: reasonOf(item),
      wanted: null,
      remedy: null,
    },
    witness: {},
    failsWhen: null,
  }))
}

function reasonOf({ reason, told }: ChecklistItem): string {
  if (told.length === 0) return `${reason}: check it in the account`
  return `${reason}: in the account, ${told.join(' and ')} ${told.length === 1 ? 'tells' : 'tell'} it`
}

function policyOf({ id, title, severity, reason }: ChecklistItem): Policy {
  return {
    ...{ id, title, severity },
    why: `The gate can't answer it: ${reason}.`,
    confidence: 'certain',
    ...{ aliases: [], deprecated: null, resourceTypes: [] },
    // No change to an input would open a gate that it closed.
    preview: true,
    ...{ fix: {}, sources: [], blindSpots: [], parameters: {}, check: [], folder: '' },
  }
}
