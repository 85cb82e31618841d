import type { PackEntry, PolicyEntry } from '../model/policy-entry.ts'

type ListedPack = Pick<PackEntry, 'id' | 'title' | 'version' | 'counts'>

/** `stackgate list`: the packs, then the policies. */
export function renderList(packs: readonly ListedPack[], policies: readonly PolicyEntry[]): string {
  const widest = (ids: readonly { readonly id: string }[]) =>
    Math.max(0, ...ids.map(({ id }) => id.length))
  const [packWidth, policyWidth] = [widest(packs), widest(policies)]
  return [
    `Packs (${packs.length})`,
    ...packs.map((pack) => `  ${pack.id.padEnd(packWidth)}  ${pack.version}  ${told(pack)}`),
    '',
    `Policies (${policies.length})`,
    ...policies.map(
      (policy) =>
        `  ${policy.id.padEnd(policyWidth)}  ${policy.severity.padEnd(8)}  ${policy.title}${mark(policy)}`,
    ),
    '',
    'stackgate explain ID tells more of one; stackgate controls tells what frameworks ask.',
    '',
  ].join('\n')
}

function told({ title, counts }: ListedPack): string {
  const planned = counts.planned > 0 ? `, ${counts.planned} not yet` : ''
  const asked = counts.checklist > 0 ? `, ${counts.checklist} to check in the account` : ''
  return `${title}: ${counts.policies} ${counts.policies === 1 ? 'policy' : 'policies'}${planned}${asked}`
}

const mark = ({ preview, deprecated }: PolicyEntry) =>
  deprecated !== null ? ' (retired)' : preview ? ' (preview)' : ''
