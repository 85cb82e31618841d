/**
 * @typedef {object} Example
 * @property {readonly { verdict: string, caption: string }[]} expectations
 * @property {string} code
 */

const expectation = /^\s*(?:#|\/\/)\s*expect:\s*(\S+)(?:.*?\s-\s+(.*\S))?/

/**
 * What a file of examples shows: each resource that has an expectation, without the comments that hold
 * it. A resource is a block of Terraform, or an entry of `Resources`; both are told by indentation,
 * so that what is shown is what the author wrote.
 * @param {string} text
 * @returns {readonly Example[]}
 */
export function readExamples(text) {
  return blocksOf(text.split('\n')).flatMap((lines) => {
    const expectations = lines.flatMap((line) => {
      const [, verdict, caption = ''] = expectation.exec(line) ?? []
      return verdict === undefined ? [] : [{ verdict, caption }]
    })
    const code = dedent(lines.filter((line) => !expectation.test(line)))
    return expectations.length === 0 ? [] : [{ expectations, code }]
  })
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
    } else if (indent === depth && line.trimStart().startsWith('#')) {
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
 * How far the resources are indented: as the first entry of `Resources`, or not at all.
 * @param {readonly string[]} lines
 */
function depthOf(lines) {
  const start = lines.findIndex((line) => /^Resources:\s*$/.test(line))
  if (start < 0) return 0
  const first = lines.slice(start + 1).find((line) => /^\s*[^\s#]/.test(line))
  return first?.search(/\S/) ?? 0
}

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
