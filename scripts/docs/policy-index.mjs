import { tableCell } from './markdown.mjs'

/**
 * The list of all policies.
 * @param {readonly import('./read-policies.mjs').DocumentedPolicy[]} policies sorted
 * @param {readonly import('./read-packs.mjs').DocumentedPack[]} packs
 */
export function policyIndex(policies, packs) {
  const rows = policies.map(
    ({ id, title, severity, types }) =>
      `| [\`${id}\`](${id}.md) | ${tableCell(title)} | ${severity} | ${types.map((type) => `\`${type}\``).join(', ')} |${frameworks(id)}`,
  )
  const more = packs.length === 0 ? ['', ''] : [' frameworks |', '---|']
  return `<!-- Made by \`npm run docs\` from policies/. -->

# Policies

Each is written once and judges CloudFormation, CDK and Terraform alike.
[policies/README.md](../../policies/README.md) shows how to write one.${packs.length === 0 ? '' : ' [Packs](../packs/README.md) are lists of them.'}

| policy | the state that is wanted | severity | judges |${more[0]}
|---|---|---|---|${more[1]}
${rows.join('\n')}
`

  /** @param {string} id */
  function frameworks(id) {
    if (packs.length === 0) return ''
    const names = packs
      .filter(
        ({ framework, policies: members }) => framework && members.some((one) => one.id === id),
      )
      .map((pack) => `[${pack.id}](../packs/${pack.id}.md)`)
    return ` ${names.join(', ')} |`
  }
}
