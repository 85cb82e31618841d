import type { CatalogControl } from '../../src/model/catalog.ts'
import { didYouMean } from '../../src/model/nearest-word.ts'
import type { PackMember, Policy, PolicyPack } from '../../src/model/policy.ts'
import { checklistItem } from '../../src/policy/checklist-item.ts'

/** What the members of a built-in pack can be. */
export interface Known {
  readonly policies: readonly Policy[]
  readonly catalog: readonly CatalogControl[]
}

/**
 * A built-in pack as it stands today: members that no policy asks yet are set apart, so that a policy joins
 * its packs when it is written. `faults`: members that nothing stands for, and parameters that don't exist.
 */
export function settlePack(
  pack: PolicyPack,
  { policies, catalog }: Known,
): { readonly pack: PolicyPack; readonly faults: readonly string[] } {
  const written = new Map(policies.map((policy) => [policy.id, policy]))
  const controls = new Map(catalog.map((control) => [control.id, control]))
  const isWritten = ({ id }: PackMember) => written.has(id)
  const planned = pack.policies.filter((member) => !isWritten(member))
  const names = [...written.keys(), ...controls.keys()]
  const faults = [
    ...planned.flatMap(({ id }) => {
      const control = controls.get(id)
      if (control === undefined)
        return `names "${id}", which is no policy and no control of the catalogue.${didYouMean(id, names)}`
      return control.static === 'no' ? `names ${id}, which belongs into its checklist.` : []
    }),
    ...pack.checklist.flatMap(({ id }) => {
      const control = controls.get(id)
      if (control === undefined)
        return `has "${id}" on its checklist, which is no control of the catalogue.${didYouMean(id, controls.keys())}`
      if (written.has(id)) return `has ${id} on its checklist, and a policy asks it.`
      return control.static === 'no'
        ? []
        : `has ${id} on its checklist, and an input can decide it.`
    }),
    ...twice([...pack.policies, ...pack.checklist]).map((id) => `names ${id} twice.`),
    ...pack.policies.flatMap((member) => strangeParameters(member, written.get(member.id))),
  ]
  return {
    pack: {
      ...pack,
      policies: pack.policies.filter(isWritten),
      planned,
      checklist: pack.checklist.map((item) => {
        const control = controls.get(item.id)
        return control === undefined ? item : checklistItem(control, item.controls)
      }),
    },
    faults: faults.map((fault) => `The pack ${pack.id} ${fault}`),
  }
}

function strangeParameters(member: PackMember, policy: Policy | undefined): readonly string[] {
  if (policy === undefined) return []
  const names = Object.keys(policy.parameters)
  return Object.keys(member.with).flatMap((name) =>
    // What a strict pack gives to all of its members.
    name === 'strict' || names.includes(name)
      ? []
      : `sets "${name}" of ${policy.id}, which has no such parameter.${didYouMean(name, names)}`,
  )
}

function twice(members: readonly { readonly id: string }[]): readonly string[] {
  const seen = new Set<string>()
  return members.flatMap(({ id }) => {
    if (seen.has(id)) return id
    seen.add(id)
    return []
  })
}
