import { plainValue } from '../decide/index.ts'
import type { TracedBlock, TracedSpot, TracedVerdict } from '../evaluate/index.ts'
import type { PathStep, Policy } from '../model/policy.ts'
import { isKind, type Value } from '../model/value.ts'
import { truthLines } from './truth-lines.ts'

/** A verdict with the way to it: what each block met, and what each part of it says. */
export function renderTrace(policy: Policy, { resource, blocks, settled }: TracedVerdict): string {
  const { file, range } = resource.locate([], null)
  const place = range === null ? file : `${file}:${range.line}`
  const written =
    resource.writtenType === resource.type ? '' : `, written as ${resource.writtenType}`
  return [
    `${policy.id}: ${policy.title}`,
    `${resource.stack === '' ? '' : `${resource.stack}/`}${resource.address} (${resource.type}${written}) at ${place}`,
    ...blocks.flatMap((block, index) => (block.applies ? blockLines(block, index) : [])),
    ...otherBlocks(blocks),
    '',
    verdictLine(settled),
    '',
  ].join('\n')
}

function verdictLine(settled: TracedVerdict['settled']): string {
  if (settled === null) return 'verdict: none, as there is nothing to judge'
  const reason = settled.evidence === null ? '' : `: ${settled.evidence.reason}`
  return `verdict: ${settled.verdict}${reason}${whenText(settled)}`
}

function whenText({ witness, failsWhen }: NonNullable<TracedVerdict['settled']>): string {
  const world = (values: typeof witness) =>
    Object.entries(values)
      .map(([name, value]) => `${name} is ${JSON.stringify(value)}`)
      .join(', ')
  if (Object.keys(witness).length > 0) return ` when ${world(witness)}`
  return failsWhen === null ? '' : `; fails when ${world(failsWhen)}`
}

function blockLines(traced: TracedBlock, index: number): readonly string[] {
  const { spots, truth } = traced
  const head = `block ${index + 1}: ${formOf(traced)}`
  return ['', head, ...(spots ?? []).flatMap(spotLines), ...truthLines(truth, '  => ')]
}

function otherBlocks(blocks: readonly TracedBlock[]): readonly string[] {
  const others = blocks.filter(({ applies }) => !applies)
  if (others.length === 0) return []
  const types = [...new Set(others.flatMap(({ block }) => block.resourceTypes))]
  const what = others.length === 1 ? '1 other block is' : `${others.length} other blocks are`
  return ['', `${what} about ${types.join(', ')}`]
}

function formOf({ block, spots }: TracedBlock): string {
  switch (block.kind) {
    case 'uses':
      return `uses ${block.uses} with ${JSON.stringify(block.with)}`
    case 'code':
      return `${block.code} with ${JSON.stringify(block.with)}`
    case 'assert': {
      const met = spots?.length ?? 0
      return `select ${pathText(block.select)} meets ${met} ${met === 1 ? 'value' : 'values'}`
    }
  }
}

function spotLines({ path, value, where, assert }: TracedSpot): readonly string[] {
  return [
    `  ${path === '' ? 'the resource' : `${path} is ${shown(value)}`}`,
    ...(where === null ? [] : truthLines(where, '    where: ')),
    ...(assert === null ? [] : truthLines(assert, '    assert: ')),
  ]
}

const longest = 200

/** What may be shown of a value. */
function shown(value: Value | undefined): string {
  if (isKind(value, 'sensitive')) return 'a value that is not shown'
  if (isKind(value, 'unknown')) return `not known: ${value.reason}`
  const text = JSON.stringify(plainValue(value))
  if (text === 'null') return 'a value that depends on others'
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}

const pathText = (steps: readonly PathStep[]): string => `$${steps.map(stepText).join('')}`

function stepText(step: PathStep): string {
  switch (step.kind) {
    case 'property':
      return /^[A-Za-z_]\w*$/.test(step.name) ? `.${step.name}` : `['${step.name}']`
    case 'index':
      return `[${step.index}]`
    case 'each':
      return '[*]'
    case 'anywhere':
      return `..${step.name}`
  }
}
