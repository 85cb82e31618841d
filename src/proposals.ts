import { dirname, join, relative, resolve, sep } from 'node:path'
import type { CheckOptions } from './check-options.ts'
import type { JudgedRun } from './judge.ts'
import {
  inBase,
  readSettingsAt,
  settingsPaths,
  type TrustedTree,
  wayInto,
} from './load-settings.ts'
import type { Proposal } from './model/change.ts'
import type { Settings } from './model/settings.ts'
import { parseTemplateText, readNamedText } from './read/index.ts'
import { parseBaseline, settingsComparison, settingsName } from './settings/index.ts'

/**
 * What a change proposes to the rules that it is judged by: its settings, packs and policies against
 * those of the base. None of it counts before it is merged, so nothing that is wrong with it is an error.
 */
export async function proposals(
  run: JudgedRun,
  options: CheckOptions,
  trusted: TrustedTree,
): Promise<readonly Proposal[]> {
  const { inputs } = run.found
  const cwd = options.cwd ?? process.cwd()
  const search = { cwd, config: options.config ?? null, runRoot: run.found.runRoot }
  const places = new Set(
    [
      ...settingsPaths(inputs, { ...search, trusted: null }).values(),
      ...settingsPaths(inputs, { ...search, trusted }).values(),
    ].flatMap((path) => placeOf(path, trusted) ?? []),
  )
  const { compareSettings } = await settingsComparison()
  const severityOf = (policy: string) => {
    const id = run.chosen.names.get(policy)
    return run.chosen.policies.find((entry) => entry.id === id)?.severity ?? null
  }
  const found: Proposal[] = []
  for (const file of [...places].toSorted()) {
    const [base, head] = await Promise.all([
      settingsAt(join(trusted.base, file), trusted.base),
      settingsAt(join(trusted.head, file), trusted.head),
    ])
    if ('broken' in head) {
      found.push({ kind: 'settings', action: 'broken', file, line: head.line, text: head.broken })
      continue
    }
    const before = 'broken' in base ? null : base.settings
    found.push(...compareSettings({ file, base: before, head: head.settings, severityOf }))
    found.push(...(await baselineChanges(before, head.settings, trusted)))
    found.push(...(await policyChanges([before, head.settings], trusted)))
  }
  found.push(...(await foldersChanged([options.policies ?? []].flat(), cwd, trusted)))
  return [...found, ...(await misnamed(run, trusted))]
}

/** Where something lies in either tree; null: in neither, so that nothing of it is looked at or told. */
function placeOf(path: string, { head, base }: TrustedTree): string | null {
  const way = wayInto(head, path) ?? wayInto(base, path)
  return way === null ? null : way.split(sep).join('/')
}

type Found =
  | { readonly settings: Settings | null }
  | { readonly broken: string; readonly line: number | null }

async function settingsAt(path: string, root: string): Promise<Found> {
  const text = readNamedText(path, root)
  if (text === null) return { settings: null }
  const read = await readSettingsAt(path, { text, file: relative(root, path).split(sep).join('/') })
  if ('folder' in read) return { settings: read }
  const [error] = read
  return { broken: error?.message ?? 'they can not be read', line: error?.line ?? null }
}

async function baselineChanges(
  base: Settings | null,
  head: Settings | null,
  trusted: TrustedTree,
): Promise<readonly Proposal[]> {
  const [before, after] = await Promise.all([
    fingerprints(base, trusted.base),
    fingerprints(head, trusted.head),
  ])
  const named = head?.baseline == null ? base : head
  const path = named === null ? null : resolve(named.folder, named.baseline ?? '')
  const file = (path === null ? null : placeOf(path, trusted)) ?? ''
  const [added, removed] = [missingIn(before, after), missingIn(after, before)]
  const told = (number: number, action: 'added' | 'removed'): Proposal[] => {
    const text = `${number} known ${number === 1 ? 'finding' : 'findings'}`
    return number === 0 ? [] : [{ kind: 'baseline', action, file, line: null, text }]
  }
  return [...told(added, 'added'), ...told(removed, 'removed')]
}

/** How many of the second list the first has not; each of the first stands for one. */
function missingIn(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const item of one) left.set(item, (left.get(item) ?? 0) + 1)
  let missing = 0
  for (const item of other) {
    const count = left.get(item) ?? 0
    if (count === 0) missing += 1
    else left.set(item, count - 1)
  }
  return missing
}

async function fingerprints(settings: Settings | null, root: string): Promise<readonly string[]> {
  if (settings?.baseline == null) return []
  const text = readNamedText(resolve(settings.folder, settings.baseline), root)
  const entries = text === null ? null : await parseBaseline(text, parseTemplateText)
  return (entries ?? []).map(({ fingerprint }) => fingerprint)
}

/** Files of packs, and folders of policies, that either side names. */
async function policyChanges(
  sides: readonly (Settings | null)[],
  trusted: TrustedTree,
): Promise<readonly Proposal[]> {
  const places = (names: (settings: Settings) => readonly string[]) => [
    ...new Set(
      sides.flatMap((settings) =>
        settings === null
          ? []
          : names(settings).flatMap(
              (name) => placeOf(resolve(settings.folder, name), trusted) ?? [],
            ),
      ),
    ),
  ]
  const packs = places(({ packs }) => packs).flatMap((file): Proposal[] => {
    const [before, after] = [trusted.base, trusted.head].map((root) =>
      readNamedText(join(root, file), root),
    )
    return before === after ? [] : [changed('pack', file, before === null, after === null)]
  })
  const folders = await Promise.all(
    places(({ policies }) => policies).map((folder) => folderChanges(folder, trusted)),
  )
  return [...packs, ...folders.flat()]
}

async function foldersChanged(
  folders: readonly string[],
  cwd: string,
  trusted: TrustedTree,
): Promise<readonly Proposal[]> {
  const places = folders.flatMap((folder) => {
    const there = inBase(resolve(cwd, folder), trusted)
    return (there && placeOf(there, trusted)) ?? []
  })
  const changes = places.map((folder) => folderChanges(folder, trusted))
  return (await Promise.all(changes)).flat()
}

/** Policies are told by the folder that holds each. */
async function folderChanges(folder: string, trusted: TrustedTree): Promise<readonly Proposal[]> {
  const { filesBelow } = await settingsComparison()
  const [before, after] = [trusted.base, trusted.head].map((root) => {
    const policies = new Map<string, string>()
    for (const file of filesBelow(join(root, folder))) {
      const path = folder === '' ? file : `${folder}/${file}`
      const home = dirname(path)
      const text = readNamedText(join(root, path), root) ?? ''
      policies.set(home, `${policies.get(home) ?? ''}${file}\n${text}\n`)
    }
    return policies
  })
  return [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
    .filter((home) => before?.get(home) !== after?.get(home))
    .map((home) => changed('policy', home, !before?.has(home), !after?.has(home)))
}

function changed(kind: 'pack' | 'policy', file: string, isNew: boolean, isGone: boolean): Proposal {
  const action = isNew ? 'added' : isGone ? 'removed' : 'changed'
  return { kind, action, file, line: null, text: file }
}

/** Settings that differ in upper and lower case only are settings on some disks, and on others none. */
async function misnamed({ found }: JudgedRun, trusted: TrustedTree): Promise<readonly Proposal[]> {
  const { foldersUpTo, namedLike } = await settingsComparison()
  const folders = new Set(
    found.inputs.flatMap(({ path }) => foldersUpTo(dirname(path), trusted.head)),
  )
  return [...folders]
    .flatMap((folder) => namedLike(folder, settingsName))
    .flatMap((path): Proposal[] => {
      const file = placeOf(path, trusted)
      if (file === null) return []
      const text = `${file} is not read: settings are named ${settingsName}`
      return [{ kind: 'settings', action: 'broken', file, line: null, text }]
    })
}
