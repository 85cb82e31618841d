import type { Block, Body, Expression } from '../../model/configuration.ts'
import { contentOf } from '../../model/expression.ts'
import type { Json } from '../../model/policy.ts'
import type { Path } from '../../model/truth.ts'
import type { Candidate } from '../candidate.ts'
import { lineEnd } from '../text-edit.ts'
import { type BodyText, blockAt, expressionAt, type ParseConfiguration } from './body-text.ts'
import { mergeIntoBlock, mergeIntoObject, setLiteral } from './merge.ts'
import { besides } from './new-resource.ts'

/** What is to be mended in a `.tf` file. */
export interface ConfigurationFault {
  /** A line of the resource, counted from 1. */
  readonly line: number
  /** The path of the argument. */
  readonly pointer: string
  readonly fix: string | null
  /** The one value that is wanted there; undefined where it isn't one. */
  readonly wanted: Json | undefined
}

/** A block or a map on the way to the finding, and the rest of the way. */
interface Stop {
  readonly in: Block | Expression
  readonly focus: Path
}

/** The ways to mend a fault of a configuration, the least first. */
export async function configurationCandidates(
  text: string,
  { line, pointer, fix, wanted }: ConfigurationFault,
  parse: ParseConfiguration,
): Promise<readonly Candidate[]> {
  const top = await parse(text)
  const owner = top === null ? undefined : resourceAt(top, text, line)
  if (top === null || owner === undefined || owner.json) return []
  const focus = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
  const exact = wanted === undefined ? null : exactly(owner, focus, wanted)
  const eol = lineEnd(text)
  const written = fix === null ? null : `${fix.trimEnd()}\n`.replaceAll(/\r?\n/g, eol)
  const body = written === null ? null : await parse(written)
  const remedy = written === null || body === null ? null : { text: written, body }
  return [
    ...(exact === null ? [] : [exact]),
    ...(remedy === null ? [] : byRemedy(text, top, owner, remedy, focus)),
  ]
}

function resourceAt(top: Body, text: string, line: number): Block | undefined {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)]
  const from = starts[line - 1] ?? text.length
  const to = starts[line] ?? text.length
  return top.blocks.find(({ type, start, end }) => type === 'resource' && start < to && end > from)
}

function byRemedy(
  text: string,
  top: Body,
  owner: Block,
  remedy: BodyText,
  focus: Path,
): readonly Candidate[] {
  const [first, ...others] = remedy.body.blocks
  if (first?.type === 'resource') {
    if (others.length > 0 || remedy.body.attributes.size > 0) return []
    if (first.labels[0] !== owner.labels[0]) return listed(besides(text, owner, top, remedy))
    // What the finding lies in is such a resource already, and has its own name for its owner.
    const own = { text: remedy.text, body: withoutOwner(first.body, remedy.text) }
    return intoStops(text, owner, own, focus)
  }
  return intoStops(text, owner, remedy, focus)
}

/** Without the arguments that say which resource it is for. */
function withoutOwner({ attributes, blocks }: Body, text: string): Body {
  const kept = [...attributes].filter(
    ([, { value }]) => !/^\w+\.this\./.test(text.slice(value.start, value.end)),
  )
  return { attributes: new Map(kept), blocks }
}

function intoStops(
  text: string,
  owner: Block,
  remedy: BodyText,
  focus: Path,
): readonly Candidate[] {
  const names = [...remedy.body.attributes.keys(), ...remedy.body.blocks.map(({ type }) => type)]
  const stops = stopsOn(owner, focus)
  const isNamed = ({ focus: [next] }: Stop) => names.some((name) => sameName(name, next))
  const ordered = [...stops.filter(isNamed), ...stops.filter((stop) => !isNamed(stop))]
  return [false, true].flatMap((overwrites) =>
    ordered.flatMap((stop) => {
      const into = stop.in
      return listed(
        'body' in into
          ? mergeIntoBlock(text, into, remedy, stop.focus, overwrites)
          : mergeIntoObject(text, into, remedy, stop.focus, overwrites),
      )
    }),
  )
}

const listed = (candidate: Candidate | null): readonly Candidate[] =>
  candidate === null ? [] : [candidate]

const sameName = (one: string, other: string | number | undefined) =>
  one.toLowerCase() === String(other).toLowerCase()

/** From the innermost outwards. */
function stopsOn(owner: Block, focus: Path): readonly Stop[] {
  const stops: Stop[] = [{ in: owner, focus }]
  let at = owner
  let rest = focus
  for (;;) {
    const [name, index] = rest
    if (typeof name !== 'string') break
    const attribute = at.body.attributes.get(name)
    if (attribute !== undefined) {
      stops.push(...mapsIn(attribute.value, rest.slice(1)))
      break
    }
    const block = blockAt(at.body.blocks, name, typeof index === 'number' ? index : null)
    if (block === null) break
    rest = rest.slice(typeof index === 'number' ? 2 : 1)
    at = block
    stops.push({ in: at, focus: rest })
  }
  return stops.toReversed()
}

function mapsIn(value: Expression, path: Path): readonly Stop[] {
  return Array.from({ length: path.length + 1 }, (_, length) => length).flatMap((length) => {
    const at = expressionAt(value, path.slice(0, length))
    return at?.kind === 'object' ? [{ in: at, focus: path.slice(length) }] : []
  })
}

function exactly(owner: Block, focus: Path, wanted: Json): Candidate | null {
  const stop = stopsOn(owner, focus).find((one) => 'body' in one.in)
  const [name, ...rest] = stop?.focus ?? []
  const block = stop?.in
  if (block === undefined || !('body' in block) || typeof name !== 'string') return null
  const attribute = block.body.attributes.get(name)
  const at = attribute === undefined ? null : expressionAt(attribute.value, rest)
  if (at === null || at.kind !== 'literal' || typeof at.value !== typeof wanted) return null
  return setLiteral(contentOf(at), JSON.stringify(wanted), focus)
}
