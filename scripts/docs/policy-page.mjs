import { codeBlock, tableCell } from './markdown.mjs'

/** What a page calls the languages of a fix. */
const fixes = [
  ['cloudformation', 'CloudFormation', 'yaml'],
  ['terraform', 'Terraform', 'hcl'],
  ['cdk', 'CDK', 'ts'],
]

/**
 * The page of a policy, for those whose resource it judges.
 * @param {import('./read-policies.mjs').DocumentedPolicy} policy
 * @param {readonly import('./read-packs.mjs').DocumentedPack[]} packs
 */
export function policyPage(policy, packs) {
  return `${[
    `<!-- Made by \`npm run docs\` from ${policy.folder}. -->`,
    `# ${policy.title}`,
    facts(policy),
    policy.why,
    '## Fix',
    ...fixes.flatMap(([key, name, language]) =>
      policy.fix[key] === undefined ? [] : [`${name}:`, codeBlock(language, policy.fix[key])],
    ),
    ...Object.entries(policy.fix['terraform-types'] ?? {}).flatMap(([type, text]) => [
      `\`${type}\`:`,
      codeBlock('hcl', text),
    ]),
    ...parameters(policy),
    ...examples(policy),
    ...memberships(policy, packs),
    ...list('What it does not see', policy.blindSpots),
    ...list(
      'Sources',
      policy.sources.map((source) => `<${source}>`),
    ),
    `The policy itself: [\`${policy.folder}\`](../../${policy.folder}/policy.yaml)`,
  ].join('\n\n')}\n`
}

/** @param {import('./read-policies.mjs').DocumentedPolicy} policy */
function facts({ id, severity, preview, deprecated, types, aliases }) {
  return [
    `\`${id}\``,
    `severity ${severity}`,
    ...(deprecated === '' ? [] : [`retired: ${deprecated}`]),
    ...(preview ? ['preview: reported, never blocking'] : []),
    `judges ${types.map((type) => `\`${type}\``).join(', ')}`,
    ...(aliases.length > 0 ? [`was ${aliases.map((alias) => `\`${alias}\``).join(', ')}`] : []),
  ].join(' · ')
}

/**
 * @param {import('./read-policies.mjs').DocumentedPolicy} policy
 * @param {readonly import('./read-packs.mjs').DocumentedPack[]} packs
 */
function memberships({ id }, packs) {
  const rows = packs.flatMap((pack) =>
    pack.policies
      .filter((member) => member.id === id)
      .map(({ controls, given, why }) => {
        const values = Object.entries(given).map(
          ([name, value]) => `\`${name}: ${tableCell(JSON.stringify(value))}\``,
        )
        const more = [tableCell(why), values.join(', ')].filter((text) => text !== '')
        return `| [\`${pack.id}\`](../packs/${pack.id}.md) | ${tableCell(controls.join(', '))} | ${more.join('; ')} |`
      }),
  )
  return rows.length === 0
    ? []
    : ['## In packs', ['| pack | controls | |', '|---|---|---|', ...rows].join('\n')]
}

/** @param {import('./read-policies.mjs').DocumentedPolicy} policy */
function parameters({ parameters }) {
  if (parameters.length === 0) return []
  const rows = parameters.map(
    ({ name, description, value }) =>
      `| \`${name}\` | ${tableCell(description)} | \`${JSON.stringify(value)}\` |`,
  )
  return ['## Parameters', ['| name | what it is | default |', '|---|---|---|', ...rows].join('\n')]
}

/** @param {import('./read-policies.mjs').DocumentedPolicy} policy */
function examples({ examples, folder }) {
  return examples.flatMap(({ file, language, examples: shown }) =>
    shown.length === 0
      ? []
      : [
          `## Examples: [${file}](../../${folder}/examples/${file})`,
          ...shown.flatMap(({ expectations, code }) => [
            expectations.map(told).join('  \n'),
            codeBlock(language, code),
          ]),
        ],
  )
}

/** @param {{ verdict: string, caption: string }} expectation */
const told = ({ verdict, caption }) => `**${verdict}**${caption === '' ? '' : `: ${caption}`}`

/**
 * @param {string} title
 * @param {readonly string[]} items
 */
const list = (title, items) =>
  items.length === 0 ? [] : [`## ${title}`, items.map((item) => `- ${item}`).join('\n')]
