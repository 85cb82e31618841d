import { existsSync, readFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { entries as builtIn, packs as builtInPacks } from 'stackgate:policies'
import type { RunError } from '../model/decision.ts'
import { didYouMean } from '../model/nearest-word.ts'
import type { ChecklistItem, Json, PolicyPack } from '../model/policy.ts'
import type { ChosenPack, LoadedPolicy, PackEntry, PolicyEntry } from '../model/policy-entry.ts'
import { bindParameters } from './bind-parameters.ts'
import { checklistItem } from './checklist-item.ts'
import { defaultPack } from './default-pack.ts'
import type { CheckSchemas } from './parse-policy.ts'

export interface Choice {
  readonly cwd: string
  /** Pack ids or files; none: the default pack. */
  readonly pack: readonly string[]
  /** The file that names the packs, as reports show it; null or left out: the command line. */
  readonly packsNamedIn?: string | null
  /** Policy ids: only these. */
  readonly policy: readonly string[]
  /** Whether `policy` may name policies that the packs don't have. */
  readonly beyondPacks?: boolean
  /** Folders of policies of one's own. */
  readonly folders: readonly string[]
  /** Whether a policy of one's own may stand in for a built-in one of its id, as where it is being tested. */
  readonly mayReplace?: boolean
  /** Named checks and the schemas of their parameters; asked for only where a folder is given. */
  readonly checks: () => Promise<CheckSchemas>
}

export interface ChosenPolicies {
  readonly packs: readonly ChosenPack[]
  /** What the run judges by, each once, sorted by id. */
  readonly policies: readonly PolicyEntry[]
  /** What the packs ask and only the running account answers, each once. */
  readonly checklist: readonly ChecklistItem[]
  /** Every name that a policy has, of the run or not, with the policy's id. */
  readonly names: ReadonlyMap<string, string>
  readonly errors: readonly RunError[]
}

/** The policies of a run, by the names that were given; what is misspelled is an error with the nearest right word. */
export async function choosePolicies(choice: Choice): Promise<ChosenPolicies> {
  const errors: RunError[] = []
  const own = await ownPolicies(choice, errors)
  const ownIds = new Set(own.map(({ id }) => id))
  const known = [...builtIn.filter(({ id }) => !ownIds.has(id)), ...own]
  const byName = new Map(
    known.flatMap((entry) => [entry.id, ...entry.aliases].map((name) => [name, entry])),
  )
  const checklist = new Map<string, ChecklistItem>()
  const only = new Set<PolicyEntry>()
  for (const id of choice.policy) {
    const entry = byName.get(id)
    const item = entry === undefined ? await itemNamed(id) : null
    if (item !== null) checklist.set(id, item)
    else for (const one of found(id, byName, errors)) only.add(one)
  }

  const packs: ChosenPack[] = []
  for (const pack of await chosenPacks(choice, known, errors)) {
    const policies = pack.policies.flatMap(({ id, with: given }) =>
      found(id, byName, errors, pack.id).map((entry) => withParameters(entry, given)),
    )
    packs.push({ pack, policies })
    if (choice.policy.length === 0) for (const item of pack.checklist) checklist.set(item.id, item)
  }
  const chosen = new Map<string, PolicyEntry>()
  const fromPacks = packs.flatMap(({ policies }) => policies)
  // What no pack sets has its default.
  const byDefault = known.map((entry) => withParameters(entry, {}))
  const wanted =
    only.size > 0 && (choice.pack.length === 0 || choice.beyondPacks)
      ? [...(choice.beyondPacks ? fromPacks : []), ...byDefault]
      : [...fromPacks, ...byDefault.filter((entry) => entry.own)]
  const isWanted = (entry: PolicyEntry) =>
    choice.policy.length === 0 || [...only].some(({ id }) => id === entry.id)
  for (const entry of wanted)
    if (isWanted(entry) && !chosen.has(entry.id)) chosen.set(entry.id, entry)
  const policies = [...chosen.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const names = new Map([...byName].map(([name, { id }]) => [name, id]))
  return { packs, policies, checklist: [...checklist.values()], names, errors }
}

/** A line of the account checklist may be asked for by its name, as a policy may. */
async function itemNamed(id: string): Promise<ChecklistItem | null> {
  const { controls } = await import('stackgate:catalog')
  const control = controls.find((one) => one.id === id && one.static === 'no')
  return control === undefined ? null : checklistItem(control, [])
}

async function ownPolicies(
  { cwd, folders, checks, mayReplace = false }: Choice,
  errors: RunError[],
): Promise<readonly PolicyEntry[]> {
  if (folders.length === 0) return []
  const { loadFolder, loadTypeShapes } = await import('./load-folder.ts')
  const [schemas, shapes] = await Promise.all([checks(), loadTypeShapes()])
  const options = { cwd, checks: schemas, shapes }
  const taken = new Map(
    mayReplace
      ? []
      : builtIn.flatMap(({ id, aliases }) =>
          [id, ...aliases].map((name) => [name, 'a built-in policy']),
        ),
  )
  const own = folders.map((folder) => loadFolder(folder, options, taken))
  errors.push(...own.flatMap((loaded) => loaded.errors))
  return own.flatMap((loaded) => loaded.entries)
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

/** The pack of everything always exists. What is retired is judged where it is named, and nowhere else. */
function packOfAll(known: readonly PolicyEntry[]): PackEntry {
  const current = known.filter(({ deprecated }) => deprecated === null)
  const head = { id: 'all', title: 'Every built-in policy', version: '1' }
  return {
    ...head,
    counts: { policies: current.length, planned: 0, checklist: 0 },
    load: async () => ({
      ...head,
      about: null,
      framework: null,
      policies: current.map(({ id }) => ({ id, with: {}, controls: [], why: null })),
      planned: [],
      checklist: [],
    }),
  }
}

async function chosenPacks(
  choice: Choice,
  known: readonly PolicyEntry[],
  errors: RunError[],
): Promise<readonly PolicyPack[]> {
  const all = packOfAll(known)
  const packs = new Map([...builtInPacks, all].map((pack) => [pack.id, pack]))
  const names =
    choice.pack.length > 0 ? choice.pack : [packs.has(defaultPack) ? defaultPack : 'all']
  const chosen = names.map(async (name) => {
    const pack = packs.get(name)
    return pack === undefined ? packFromFile(name, choice, packs, errors) : [await pack.load()]
  })
  return (await Promise.all(chosen)).flat()
}

async function packFromFile(
  name: string,
  { cwd, packsNamedIn = null }: Choice,
  packs: ReadonlyMap<string, PackEntry>,
  errors: RunError[],
): Promise<readonly PolicyPack[]> {
  const path = resolve(cwd, name)
  if (!existsSync(path)) {
    const near =
      didYouMean(name, packs.keys()) ||
      ` There are ${[...packs.keys()].join(', ')}; or give a file.`
    const message = `There is no policy pack named "${name}".${near}`
    errors.push({ ...usage(message), file: packsNamedIn })
    return []
  }
  const file = relative(cwd, path).split(sep).join('/')
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    const message = "The policy pack can't be read: name a file of YAML."
    errors.push({ ...usage(message), file: file || '.' })
    return []
  }
  const { parsePack } = await import('./parse-policy.ts')
  const pack = parsePack(text, file)
  if ('id' in pack) return [pack]
  errors.push(...pack)
  return []
}

/** A policy with parameters that somebody sets; the others have their defaults, whoever set them before. */
export function withParameters(
  entry: PolicyEntry,
  given: Readonly<Record<string, Json>>,
): PolicyEntry {
  const { unbound = entry } = entry
  return { ...entry, unbound, load: () => loadBound(unbound, given) }
}

/** The policy with its parameters filled in: by the pack, else by its own defaults. */
async function loadBound(
  entry: PolicyEntry,
  given: Readonly<Record<string, Json>>,
): Promise<LoadedPolicy> {
  const { policy, code } = await entry.load()
  return { policy: bindParameters(policy, given), code }
}
