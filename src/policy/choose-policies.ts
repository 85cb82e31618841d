import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { entries as builtIn, packs as builtInPacks } from 'stackgate:policies'
import type { RunError } from '../model/decision.ts'
import { didYouMean } from '../model/nearest-word.ts'
import type { Json, PolicyPack } from '../model/policy.ts'
import type { ChosenPack, LoadedPolicy, PolicyEntry } from '../model/policy-entry.ts'
import { bindParameters } from './bind-parameters.ts'
import type { CheckSchemas } from './parse-policy.ts'

export interface Choice {
  readonly cwd: string
  /** Pack ids or files; none: the default pack. */
  readonly pack: readonly string[]
  /** Policy ids: only these. */
  readonly policy: readonly string[]
  /** Folders of policies of one's own. */
  readonly folders: readonly string[]
  /** Named checks and the schemas of their parameters; asked for only where a folder is given. */
  readonly checks: () => Promise<CheckSchemas>
}

export interface ChosenPolicies {
  readonly packs: readonly ChosenPack[]
  /** What the run judges by, each once, sorted by id. */
  readonly policies: readonly PolicyEntry[]
  readonly errors: readonly RunError[]
}

/** The policies of a run, by the names that were given; what is misspelled is an error with the nearest right word. */
export async function choosePolicies(choice: Choice): Promise<ChosenPolicies> {
  const errors: RunError[] = []
  const own = await ownPolicies(choice, errors)
  const known = [...builtIn, ...own]
  const byName = new Map(
    known.flatMap((entry) => [entry.id, ...entry.aliases].map((name) => [name, entry])),
  )
  const only = new Set(choice.policy.flatMap((id) => found(id, byName, errors)))

  const packs: ChosenPack[] = []
  for (const pack of await chosenPacks(choice, known, errors)) {
    const policies = pack.policies.flatMap(({ id, with: given }) =>
      found(id, byName, errors, pack.id).map((entry) => withParameters(entry, given)),
    )
    packs.push({ pack, policies })
  }
  const chosen = new Map<string, PolicyEntry>()
  const fromPacks = packs.flatMap(({ policies }) => policies)
  // What no pack sets has its default.
  const byDefault = known.map((entry) => withParameters(entry, {}))
  const wanted =
    choice.pack.length === 0 && only.size > 0
      ? byDefault
      : [...fromPacks, ...byDefault.filter((entry) => entry.own)]
  const isWanted = (entry: PolicyEntry) =>
    choice.policy.length === 0 || [...only].some(({ id }) => id === entry.id)
  for (const entry of wanted)
    if (isWanted(entry) && !chosen.has(entry.id)) chosen.set(entry.id, entry)
  const policies = [...chosen.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { packs, policies, errors }
}

async function ownPolicies(
  { cwd, folders, checks }: Choice,
  errors: RunError[],
): Promise<readonly PolicyEntry[]> {
  if (folders.length === 0) return []
  const { loadFolder } = await import('./load-folder.ts')
  const options = { cwd, checks: await checks() }
  const own = folders.map((folder) => loadFolder(folder, options))
  errors.push(...own.flatMap((loaded) => loaded.errors))
  const taken = new Set(builtIn.map(({ id }) => id))
  return own
    .flatMap((loaded) => loaded.entries)
    .filter(({ id }) => {
      if (!taken.has(id)) {
        taken.add(id)
        return true
      }
      errors.push(
        usage(
          `The id ${id} is taken: another policy has it. Give yours a name of its own.`,
          'policy',
        ),
      )
      return false
    })
}

function found(
  id: string,
  byName: ReadonlyMap<string, PolicyEntry>,
  errors: RunError[],
  pack: string | null = null,
): readonly PolicyEntry[] {
  const entry = byName.get(id)
  if (entry !== undefined) return [entry]
  const where = pack === null ? '' : `The pack ${pack} names `
  const what =
    pack === null ? `There is no policy named "${id}".` : `"${id}", and there is no such policy.`
  const near = didYouMean(id, byName.keys())
  errors.push(usage(`${where}${what}${near || ' `stackgate list` shows all of them.'}`))
  return []
}

function usage(message: string, kind: 'usage' | 'policy' = 'usage'): RunError {
  return { kind, file: null, line: null, column: null, message }
}

/** The pack of everything always exists. */
const packOfAll = (known: readonly PolicyEntry[]): PolicyPack => ({
  id: 'all',
  title: 'Every built-in policy',
  version: '1',
  policies: known.map(({ id }) => ({ id, with: {} })),
})

const defaultPack = 'aws-foundations'

async function chosenPacks(
  choice: Choice,
  known: readonly PolicyEntry[],
  errors: RunError[],
): Promise<readonly PolicyPack[]> {
  const all = packOfAll(builtIn)
  const packs = new Map([...builtInPacks, all].map((pack) => [pack.id, pack]))
  if (choice.pack.length === 0) return [packs.get(defaultPack) ?? all]
  const chosen: PolicyPack[] = []
  for (const name of choice.pack) {
    const pack = packs.get(name)
    if (pack !== undefined) chosen.push(pack)
    else chosen.push(...(await packFromFile(name, choice.cwd, packs, errors)))
  }
  return chosen.map((pack) => (pack.id === 'all' ? packOfAll(known) : pack))
}

async function packFromFile(
  name: string,
  cwd: string,
  packs: ReadonlyMap<string, PolicyPack>,
  errors: RunError[],
): Promise<readonly PolicyPack[]> {
  const path = resolve(cwd, name)
  if (!existsSync(path)) {
    const near =
      didYouMean(name, packs.keys()) ||
      ` There are ${[...packs.keys()].join(', ')}; or give a file.`
    errors.push(usage(`There is no policy pack named "${name}".${near}`))
    return []
  }
  const { parsePack } = await import('./parse-policy.ts')
  const pack = parsePack(readFileSync(path, 'utf8'), relative(cwd, path).split(sep).join('/'))
  if ('id' in pack) return [pack]
  errors.push(...pack)
  return []
}

function withParameters(entry: PolicyEntry, given: Readonly<Record<string, Json>>): PolicyEntry {
  return { ...entry, load: () => loadBound(entry, given) }
}

/** The policy with its parameters filled in: by the pack, else by its own defaults. */
async function loadBound(
  entry: PolicyEntry,
  given: Readonly<Record<string, Json>>,
): Promise<LoadedPolicy> {
  const { policy, code } = await entry.load()
  return { policy: bindParameters(policy, given), code }
}
