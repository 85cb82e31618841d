import type { ChosenPolicies } from '../policy/index.ts'

/** `stackgate list`: the packs, then the policies. */
export function renderList({ packs, policies }: ChosenPolicies): string {
  const widest = Math.max(0, ...policies.map(({ id }) => id.length))
  const lines = policies.map(
    ({ id, severity, title, preview }) =>
      `  ${id.padEnd(widest)}  ${severity.padEnd(8)}  ${title}${preview ? ' (preview)' : ''}`,
  )
  const ofPacks = packs.map(
    ({ pack, policies: own }) =>
      `  ${pack.id} ${pack.version}: ${pack.title}, ${own.length} policies`,
  )
  return [
    'Packs',
    ...ofPacks,
    '',
    'Policies',
    ...lines,
    '',
    'stackgate explain ID tells more of one.',
    '',
  ].join('\n')
}
