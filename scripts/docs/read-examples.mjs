import { withCompanions } from './example-companions.mjs'

/**
 * @typedef {object} Example
 * @property {readonly { verdict: string, caption: string }[]} expectations
 * @property {string} code
 */

const expectation = /^\s*(?:#|\/\/)\s*expect:\s*(\S+)(?:.*?\s-\s+(.*\S))?/

/**
 * What a file of examples shows: each resource that has an expectation, without the comments that hold
 * it, and with the resources beside it that it is judged by. A resource is a block of Terraform, or an
 * entry of `Resources`; both are told by indentation, so that what is shown is what the author wrote.
 * @param {string} text
 * @returns {readonly Example[]}
 */
export function readExamples(text) {
  const blocks = blocksOf(resourceLines(text.split('\n'))).map((lines) => ({
    expectations: lines.flatMap((line) => {
      const [, verdict, caption = ''] = expectation.exec(line) ?? []
      return verdict === undefined ? [] : [{ verdict, caption }]
    }),
    code: dedent(lines.filter((line) => !expectation.test(line))),
  }))
  return blocks.flatMap((block) =>
    block.expectations.length === 0
      ? []
      : [{ expectations: block.expectations, code: withCompanions(block, blocks) }],
  )
}

/**
 * Blocks, each with the comments right above it.
 * @param {readonly string[]} lines
 */
function blocksOf(lines) {
  const depth = depthOf(lines)
  /** @type {string[][]} */
  const blocks = []
  /** @type {string[]} */
  let comments = []
  /** @type {string[] | null} */
  let block = null
  for (const line of lines) {
    const indent = line.search(/\S/)
    if (indent < 0) {
      block?.push(line)
      if (block === null) comments = []
    } else if (indent === depth && /^(#|\/\/)/.test(line.trimStart())) {
      block = null
      comments.push(line)
    } else if (indent === depth && !/^\s*[}\])]/.test(line)) {
      block = [...comments, line]
      blocks.push(block)
      comments = []
    } else if (indent < depth) {
      block = null
      comments = []
    } else block?.push(line)
  }
  return blocks
}

/**
 * The lines of a template's `Resources`; of a configuration, all.
 * @param {readonly string[]} lines
 */
function resourceLines(lines) {
  const start = lines.findIndex((line) => /^Resources:\s*$/.test(line))
  if (start < 0) return lines
  const length = lines.slice(start + 1).findIndex((line) => /^[^\s#]/.test(line))
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length)
}

/**
 * How far the resources are indented.
 * @param {readonly string[]} lines
 */
const depthOf = (lines) => lines.find((line) => /^\s*[^\s#]/.test(line))?.search(/\S/) ?? 0

/** @param {readonly string[]} lines */
function dedent(lines) {
  const depth = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)),
  )
  return lines
    .map((line) => line.slice(depth))
    .join('\n')
    .trim()
}
