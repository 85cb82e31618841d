import type { Block, Body } from '../../model/configuration.ts'
import type { Candidate } from '../candidate.ts'
import type { Leaf } from '../leaf.ts'
import { lineEnd } from '../text-edit.ts'
import { type BodyText, leavesOfBody } from './body-text.ts'

/**
 * A remedy that is a resource of its own, put behind the one that it is for: `aws_s3_bucket.this` in it is
 * that one, and its name is that one's. Null where that can't be said in plain text.
 */
export function besides(text: string, owner: Block, top: Body, remedy: BodyText): Candidate | null {
  const [type, name] = owner.labels
  const [made, ...others] = remedy.body.blocks
  if (type === undefined || name === undefined || made === undefined || others.length > 0)
    return null
  if (!/^[\w-]+$/.test(name)) return null
  const { attributes } = owner.body
  if (attributes.has('count') || attributes.has('for_each')) return null
  const isTaken = top.blocks.some(
    (block) =>
      block.type === 'resource' && block.labels[0] === made.labels[0] && block.labels[1] === name,
  )
  if (isTaken) return null
  const placeholder = `${type}.this`
  const written = remedy.text.slice(made.start, made.end)
  if (!written.includes(`${placeholder}.`)) return null
  const header = `resource "${made.labels[0]}" "${name}"`
  const body = written
    .slice(made.header.end - made.start)
    .replaceAll(`${placeholder}.`, () => `${type}.${name}.`)
  const eol = lineEnd(text)
  const added = `${eol}${eol}${header}${body.split(/\r?\n/).join(eol)}`
  const isOwn = ({ path }: Leaf) => {
    const value = made.body.attributes.get(String(path[0]))?.value
    return (
      value !== undefined && remedy.text.slice(value.start, value.end).startsWith(`${placeholder}.`)
    )
  }
  return {
    edits: [{ start: owner.end, end: owner.end, text: added }],
    leaves: leavesOfBody(made.body, []).filter((leaf) => !isOwn(leaf)),
    doubts: [],
  }
}
