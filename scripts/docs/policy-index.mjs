import { tableCell } from './markdown.mjs'

/**
 * The list of all policies.
 * @param {readonly import('./read-policies.mjs').DocumentedPolicy[]} policies sorted
 */
export function policyIndex(policies) {
  const rows = policies.map(
    ({ id, title, severity, types }) =>
      `| [\`${id}\`](${id}.md) | ${tableCell(title)} | ${severity} | ${types.map((type) => `\`${type}\``).join(', ')} |`,
  )
  return `<!-- Made by \`npm run docs\` from policies/. -->

# Policies

Each is written once and judges CloudFormation, CDK and Terraform alike.
[policies/README.md](../../policies/README.md) shows how to write one.

| policy | the state that is wanted | severity | judges |
|---|---|---|---|
${rows.join('\n')}
`
}
