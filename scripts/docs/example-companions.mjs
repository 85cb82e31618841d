/**
 * @typedef {{ expectations: readonly unknown[], code: string }} Block
 * @typedef {{ name: string, reference: RegExp }} Named
 */

/**
 * The code of a resource and of what it is judged by: resources that nothing is expected of, and that
 * refer to it, are referred to by it, or are named after it; from one to the next.
 * @param {Block} block
 * @param {readonly Block[]} blocks
 */
export function withCompanions(block, blocks) {
  const shown = new Set([block])
  for (const one of shown)
    for (const other of blocks)
      if (other.expectations.length === 0 && belong(one.code, other.code)) shown.add(other)
  return blocks
    .filter((one) => shown.has(one))
    .map(({ code }) => code)
    .join('\n\n')
}

/**
 * @param {string} one
 * @param {string} other
 */
function belong(one, other) {
  const [named, otherNamed] = [nameOf(one), nameOf(other)]
  if (named === null || otherNamed === null) return false
  return (
    mentions(one, otherNamed) ||
    mentions(other, named) ||
    named.name.startsWith(otherNamed.name) ||
    otherNamed.name.startsWith(named.name)
  )
}

/**
 * How a block is called, and how others refer to it; null for blocks that nobody refers to.
 * @param {string} code
 * @returns {Named | null}
 */
function nameOf(code) {
  const [, kind, type = '', label = type] =
    /^(resource|data|module|variable) "([^"]+)"(?: "([^"]+)")?/m.exec(code) ?? []
  if (kind !== undefined) {
    const words = { resource: [type, label], data: ['data', type, label], module: ['module', type] }
    const address = (words[kind] ?? ['var', type]).join('\\.')
    return { name: label, reference: new RegExp(`(?<![\\w.-])${address}(?![\\w-])`) }
  }
  const key = /^([A-Za-z0-9]+):/m.exec(code)?.[1]
  if (key === undefined) return null
  return {
    name: key,
    reference: new RegExp(`(?:(?:Ref|GetAtt|DependsOn):? *\\[? *["']?|\\$\\{)${key}(?!\\w)`),
  }
}

/**
 * @param {string} code
 * @param {Named} named
 */
const mentions = (code, { reference }) => reference.test(withoutComments(code))

/** @param {string} code */
const withoutComments = (code) => code.replaceAll(/(^|\s)(#|\/\/).*$/gm, '')
