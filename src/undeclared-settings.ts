import { accountOf } from './model/account.ts'
import type { Judgement } from './model/judgement.ts'
import type { Policy } from './model/policy.ts'
import type { PolicyEntry } from './model/policy-entry.ts'
import type { Resource } from './model/resource.ts'
import type { RunScope } from './run-scopes.ts'

/**
 * One line for each account, or account and Region, in which no input declares what a policy about a whole
 * account asks for. It may be declared elsewhere, so that is unknown; where the settings say that the inputs
 * are all of the account, it is a failure. Inputs whose account can't be told count as one.
 */
export async function undeclaredSettings(
  { settings, chosen, inputs }: RunScope,
  resources: readonly Resource[],
  judged: readonly Judgement[],
): Promise<readonly Judgement[]> {
  const asking = chosen.policies.filter(({ scope }) => scope !== undefined)
  const [input] = inputs
  if (asking.length === 0 || input === undefined) return []
  const whole = settings?.accountBaseline ? settings.file : null
  const lines = await Promise.all(
    asking.map(async (entry) => {
      const own = judged.filter(({ policy }) => policy.id === entry.id)
      const places = undeclaredIn(entry, resources, own)
      // Inputs without resources are deployed nowhere, unless somebody says that they are an account.
      if (resources.length === 0 && whole !== null) places.push(untoldIn(input.file))
      if (places.length === 0) return []
      const { policy } = await entry.load()
      return places.map((place) => lineFor(policy, place, own.length > 0 ? null : whole))
    }),
  )
  return lines.flat()
}

/** An account, or a Region of it, as far as the inputs tell; `resources` are what is deployed there. */
interface AccountPlace {
  readonly file: string
  readonly name: string
  /** What was not read there and may declare anything, as a clause. */
  readonly open: string | null
}

function undeclaredIn(
  { scope }: PolicyEntry,
  resources: readonly Resource[],
  judged: readonly Judgement[],
): AccountPlace[] {
  const nameOf = ({ environment: { account, region } }: Resource): string => {
    if (account === null) return UNTOLD
    if (scope === 'account') return `account ${account}`
    return region === null ? UNTOLD : `account ${account} in ${region}`
  }
  const declared = new Set(judged.map(({ resource }) => nameOf(resource)))
  // What is declared for an account that can't be told may be for any.
  if (declared.has(UNTOLD)) return []
  const found = new Map<string, AccountPlace>()
  for (const resource of resources) {
    const name = nameOf(resource)
    const { inputFile, open } = resource.deployment
    const known = found.get(name)
    if (known === undefined) found.set(name, { file: inputFile, name, open: open[0] ?? null })
    else if (known.open === null && open[0] !== undefined)
      found.set(name, { ...known, open: open[0] })
  }
  const missing = [...found.values()].filter(({ name }) => !declared.has(name))
  // A line is told from others by its file.
  return missing.filter(
    ({ file }, index) => missing.findIndex((one) => one.file === file) === index,
  )
}

const UNTOLD = ''

const untoldIn = (file: string): AccountPlace => ({ file, name: UNTOLD, open: null })

function lineFor(policy: Policy, place: AccountPlace, whole: string | null): Judgement {
  const resource = accountOf(place.file)
  const types = policy.resourceTypes.join(' or ')
  const absent = `no input declares ${types}${place.name === UNTOLD ? '' : ` for ${place.name}`}`
  const line = (verdict: 'fail' | 'unknown', reason: string): Judgement => ({
    // No change to an input would open a gate that what is unknown here closed.
    policy: verdict === 'fail' ? policy : { ...policy, preview: true },
    ...{ resource, verdict, witness: {}, failsWhen: null },
    evidence: {
      ...{ resource, path: [], missing: null, found: undefined, wanted: null, remedy: null },
      reason,
    },
  })
  if (place.open !== null) return line('unknown', `${absent}, but ${place.open}`)
  return whole === null
    ? line('unknown', `${absent}, and it may be declared elsewhere`)
    : line('fail', `${absent}, and ${whole} says that they are all of the account`)
}
