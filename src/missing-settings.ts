import { accountOf } from './model/account.ts'
import type { Judgement } from './model/judgement.ts'
import { accountSettings } from './policy/index.ts'
import type { RunScope } from './run-scopes.ts'

/**
 * Settings of an account that no input declares, where the settings file says that the inputs are all of
 * it: failures of the account as a whole. Without that word they may be declared elsewhere.
 */
export async function missingSettings(
  { settings, chosen, inputs }: RunScope,
  judged: readonly Judgement[],
): Promise<readonly Judgement[]> {
  const [input] = inputs
  if (!settings?.accountBaseline || input === undefined) return []
  const met = new Set(judged.map(({ policy }) => policy.id))
  const wanted = await accountSettings()
  const missing = chosen.policies.filter(({ id }) => wanted.has(id) && !met.has(id))
  const resource = accountOf(input.file)
  return Promise.all(
    missing.map(async (entry): Promise<Judgement> => {
      const { policy } = await entry.load()
      const types = policy.resourceTypes.join(' or ')
      return {
        ...{ policy, resource, verdict: 'fail', witness: {}, failsWhen: null },
        evidence: {
          ...{ resource, path: [], missing: null, found: undefined, wanted: null, remedy: null },
          reason: `no input declares ${types}, and ${settings.file} says that they are all of the account`,
        },
      }
    }),
  )
}
