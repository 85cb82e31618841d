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
 */
export function policyPage(policy) {
  return `${[
    `<!-- Made by \`npm run docs\` from ${policy.folder}. -->`,
    `# ${policy.title}`,
    facts(policy),
    policy.why,
    '## Fix',
    ...fixes.flatMap(([key, name, language]) =>
      policy.fix[key] === undefined ? [] : [`${name}:`, codeBlock(language, policy.fix[key])],
    ),
    ...parameters(policy),
    ...examples(policy),
    ...list('What it does not see', policy.blindSpots),
    ...list(
      'Sources',
      policy.sources.map((source) => `<${source}>`),
    ),
    `The policy itself: [\`${policy.folder}\`](../../${policy.folder}/policy.yaml)`,
  ].join('\n\n')}\n`
}

/** @param {import('./read-policies.mjs').DocumentedPolicy} policy */
function facts({ id, severity, preview, types, aliases }) {
  return [
    `\`${id}\``,
    `severity ${severity}`,
    ...(preview ? ['preview: reported, never blocking'] : []),
    `judges ${types.map((type) => `\`${type}\``).join(', ')}`,
    ...(aliases.length > 0 ? [`was ${aliases.map((alias) => `\`${alias}\``).join(', ')}`] : []),
  ].join(' · ')
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
