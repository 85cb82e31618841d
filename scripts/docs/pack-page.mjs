import { tableCell } from './markdown.mjs'

/** What the states of a control are called. */
const states = {
  covered: 'covered',
  'in-part': 'in part',
  'not-yet': 'not yet',
  'not-decidable': 'not decidable',
}

/**
 * The page of a pack.
 * @param {import('./read-packs.mjs').DocumentedPack} pack
 */
export function packPage(pack) {
  return `${[
    `<!-- Made by \`npm run docs\` from policies/packs/${pack.id}.yaml. -->`,
    `# ${pack.title}`,
    `\`${pack.id}\` · version ${pack.version} · ${counted(pack)}`,
    ...[pack.framework?.note.trim() ?? '', pack.about].filter((text) => text !== ''),
    ...(pack.strict
      ? [
          'It is strict: where an AWS Config rule asks for more than what is deployed, so do its policies.',
        ]
      : []),
    ...(pack.framework === null ? members(pack) : controls(pack)),
    ...parameters(pack),
    ...checklist(pack),
    `The pack itself: [\`policies/packs/${pack.id}.yaml\`](../../policies/packs/${pack.id}.yaml)`,
  ].join('\n\n')}\n`
}

/**
 * The list of all packs.
 * @param {readonly import('./read-packs.mjs').DocumentedPack[]} packs
 */
export function packIndex(packs) {
  const row = (pack) => {
    const { counts } = pack.report
    const numbers = [
      counts.controls,
      counts.covered,
      counts.inPart,
      counts.notYet,
      counts.notDecidable,
    ]
    return `| [\`${pack.id}\`](${pack.id}.md) | ${tableCell(pack.title)} | ${numbers.join(' | ')} |`
  }
  const head = (what) =>
    `| pack | what it is | ${what} | covered | in part | not yet | not decidable |\n|---|---|---|---|---|---|---|`
  const isFramework = ({ framework }) => framework !== null
  return `<!-- Made by \`npm run docs\` from policies/packs/. -->

# Packs

A pack is a list of policies, with the parameters that it sets: \`stackgate --pack ID\`. Where none is named,
\`aws-foundations\` is taken. Packs have versions of their own.

- **covered**: policies ask all of it, and an input decides it
- **in part**: something of it is missing, or lies outside the input
- **not yet**: no policy asks it
- **not decidable**: no template or plan shows it; it is a line of the account checklist

## Frameworks

${head('controls')}
${packs.filter(isFramework).map(row).join('\n')}

## Other packs

${head('members')}
${packs
  .filter((pack) => !isFramework(pack))
  .map(row)
  .join('\n')}
`
}

/** @param {import('./read-packs.mjs').DocumentedPack} pack */
function counted({ report, framework }) {
  const { controls, covered, inPart, notYet, notDecidable } = report.counts
  const unit = framework === null ? 'member' : 'control'
  return `${controls} ${unit}${controls === 1 ? '' : 's'}: ${covered} covered, ${inPart} in part, ${notYet} not yet, ${notDecidable} not decidable before deployment`
}

/** @param {import('./read-packs.mjs').DocumentedPack} pack */
function controls({ report }) {
  const rows = report.controls.map(
    ({ number, status, parts }) =>
      `| ${tableCell(number)} | ${states[status]} | ${parts.map((part) => linked(part, status)).join('<br>')} |`,
  )
  return ['## Controls', ['| control | state | asked by |', '|---|---|---|', ...rows].join('\n')]
}

/**
 * A question, with its state where that isn't the control's own, and what is missing of it.
 * @param {import('../../src/model/controls-report.ts').ControlPart} part
 * @param {string} whole
 */
function linked({ id, title, status, reason }, whole) {
  const isWritten = status === 'covered' || status === 'in-part'
  const name = isWritten ? `[\`${id}\`](../policies/${id}.md)` : `\`${id}\`: ${tableCell(title)}`
  const state = status === whole ? '' : ` (${states[status]})`
  const missing = reason === null || status !== 'in-part' ? '' : `: ${tableCell(reason)}`
  return `${name}${state}${missing}`
}

/** @param {import('./read-packs.mjs').DocumentedPack} pack */
function members({ report, policies }) {
  const reasons = new Map(policies.map(({ id, why }) => [id, why]))
  const parts = report.controls.flatMap((control) => control.parts)
  const written = parts.filter(({ status }) => status === 'covered' || status === 'in-part')
  const planned = parts.filter(({ status }) => status === 'not-yet')
  const rows = written.map(
    ({ id, title, reason }) =>
      `| [\`${id}\`](../policies/${id}.md) | ${tableCell(title)} | ${tableCell(reasons.get(id) || reason || '')} |`,
  )
  const isArgued = policies.some(({ why }) => why !== '')
  const head = `| policy | the state that is wanted | ${isArgued ? 'why it is here' : 'what an input can not show'} |`
  return [
    ...(rows.length === 0 ? [] : ['## Policies', [head, '|---|---|---|', ...rows].join('\n')]),
    ...(planned.length === 0
      ? []
      : ['## Not yet', planned.map(({ id, title }) => `- \`${id}\`: ${title}`).join('\n')]),
  ]
}

/** @param {import('./read-packs.mjs').DocumentedPack} pack */
function parameters({ policies }) {
  const rows = policies.flatMap(({ id, given }) =>
    Object.entries(given).map(
      ([name, value]) => `| \`${id}\` | \`${name}\` | \`${tableCell(JSON.stringify(value))}\` |`,
    ),
  )
  return rows.length === 0
    ? []
    : [
        '## Parameters that it sets',
        ['| policy | parameter | value |', '|---|---|---|', ...rows].join('\n'),
      ]
}

/** @param {import('./read-packs.mjs').DocumentedPack} pack */
function checklist({ report }) {
  const parts = new Map(
    report.controls
      .flatMap((control) => control.parts)
      .filter(({ status }) => status === 'not-decidable')
      .map((part) => [part.id, part]),
  )
  const rows = [...parts.values()].map(
    ({ id, title, reason, told }) =>
      `| ${tableCell(title)} (\`${id}\`) | ${tableCell(reason ?? '')} | ${told.map(tableCell).join(', ')} |`,
  )
  return rows.length === 0
    ? []
    : [
        '## Account checklist',
        'What no template or plan can show. Each is a line of the report, never a pass.',
        ['| to check | why no input shows it | who tells it |', '|---|---|---|', ...rows].join(
          '\n',
        ),
      ]
}
