/** Words that YAML 1.1 takes for something other than text. */
const WORD = /^(?:true|false|yes|no|on|off|null|~)$/i
/** Text that needs no quotes. */
const PLAIN = /^[A-Za-z/][\w ./@+=-]*(?:::?[\w./@+=-]+)*$/

/**
 * Writes a template as people do in YAML: blocks, and functions in their short form.
 * @param {unknown} value plain JSON
 * @returns {string}
 */
export const writeYaml = (value) => `${block(value, 0).trimStart()}\n`

/** What follows a key or dash: on the same line, or on lines of its own, which begin with a line break. */
function block(value, indent) {
  if (value === null || typeof value !== 'object') return ` ${scalar(value, indent)}`
  if (Array.isArray(value)) {
    if (value.length === 0) return ' []'
    return value
      .map((item) => `\n${' '.repeat(indent)}-${inItem(block(item, indent + 2))}`)
      .join('')
  }
  const [only, ...others] = Object.entries(value)
  if (only === undefined) return ' {}'
  const [name, argument] = only
  if (others.length === 0 && (name === 'Ref' || name.startsWith('Fn::'))) {
    const tag = ` !${name.replace('Fn::', '')}`
    if (name === 'Fn::GetAtt') return `${tag} ${argument.join('.')}`
    return `${tag}${isShort(argument) ? ` [${argument.map(scalar).join(', ')}]` : block(argument, indent)}`
  }
  return Object.entries(value)
    .map(([key, item]) => `\n${' '.repeat(indent)}${scalar(key, 0)}:${block(item, indent + 2)}`)
    .join('')
}

const isShort = (argument) =>
  Array.isArray(argument) &&
  argument.length < 4 &&
  argument.every((item) => item === null || typeof item !== 'object')

/** A map in a list begins on the line of its dash. */
const inItem = (text) => (text.startsWith('\n') ? ` ${text.trimStart()}` : text)

function scalar(value, indent) {
  if (typeof value !== 'string') return String(value)
  if (value.endsWith('\n') && indent > 0) {
    const lines = value.trimEnd().split('\n')
    return `|\n${lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line)).join('\n')}`
  }
  if (PLAIN.test(value) && !WORD.test(value)) return value
  return value.includes("'") || value === '' ? JSON.stringify(value) : `'${value}'`
}
