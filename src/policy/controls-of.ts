import { controls as catalog } from 'stackgate:catalog'
import { entries } from 'stackgate:policies'
import type { CatalogControl } from '../model/catalog.ts'
import type { ControlStatus, ControlsReport, ReportedControl } from '../model/controls-report.ts'
import type { PackMember, PolicyPack } from '../model/policy.ts'
import { compareNumbers } from './compare-numbers.ts'

/** A member of a pack, and how far it goes towards the controls that it serves. */
interface Part {
  readonly id: string
  readonly controls: readonly string[]
  readonly title: string
  readonly status: ControlStatus
  readonly reason: string | null
  readonly told: readonly string[]
}

/**
 * Every control of a framework with what the policies make of it. In a pack without a framework each
 * member is a control of its own, by its id.
 */
export function controlsOf(pack: PolicyPack): ControlsReport {
  const known = new Map(catalog.map((control) => [control.id, control]))
  const titles = new Map(entries.map(({ id, title }) => [id, title]))
  const written = pack.policies.map((member) => writtenPart(member, known.get(member.id), titles))
  const planned = pack.planned.map((member) => plannedPart(member, known.get(member.id)))
  const asked = pack.checklist.map(
    ({ id, controls, title, reason, told }): Part => ({
      ...{ id, controls, title, reason, told },
      status: 'not-decidable',
    }),
  )
  const byNumber = new Map<string, Part[]>()
  for (const part of [...written, ...planned, ...asked]) {
    for (const number of part.controls.length > 0 ? part.controls : [part.id]) {
      const parts = byNumber.get(number) ?? []
      byNumber.set(number, parts)
      parts.push(part)
    }
  }
  const controls = [...byNumber]
    .toSorted(([one], [other]) => compareNumbers(one, other))
    .map(
      ([number, parts]): ReportedControl => ({
        number,
        status: statusOf(parts),
        parts: parts.map(({ id, title, status, reason, told }) => ({
          ...{ id, title, status, reason, told },
        })),
      }),
    )
  const count = (status: ControlStatus) =>
    controls.filter((control) => control.status === status).length
  return {
    id: pack.id,
    version: pack.version,
    name: pack.framework?.name ?? pack.title,
    whole: pack.framework?.whole ?? null,
    note: pack.framework?.note ?? pack.about,
    counts: {
      controls: controls.length,
      covered: count('covered'),
      inPart: count('in-part'),
      notYet: count('not-yet'),
      notDecidable: count('not-decidable'),
    },
    controls,
  }
}

function writtenPart(
  { id, controls }: PackMember,
  control: CatalogControl | undefined,
  titles: ReadonlyMap<string, string>,
): Part {
  return {
    ...{ id, controls, title: titles.get(id) ?? id, told: [] },
    status: control?.static === undefined ? 'covered' : 'in-part',
    reason: control?.why ?? null,
  }
}

const plannedPart = ({ id, controls }: PackMember, control: CatalogControl | undefined): Part => ({
  ...{ id, controls, title: control?.title ?? id, told: [] },
  status: 'not-yet',
  reason: null,
})

/** What decides: one thing that is missing keeps a control from being covered. */
function statusOf(parts: readonly Part[]): ControlStatus {
  const all = (status: ControlStatus) => parts.every((part) => part.status === status)
  if (all('not-decidable')) return 'not-decidable'
  if (all('covered')) return 'covered'
  const some = parts.some(({ status }) => status === 'covered' || status === 'in-part')
  return some ? 'in-part' : 'not-yet'
}
