import { parse } from 'yaml'
import { tableCell } from './markdown.mjs'

/**
 * The tables of the Action's inputs and outputs.
 * @param {string} text of action.yml
 */
export function actionTables(text) {
  const { inputs, outputs } = parse(text)
  return {
    inputs: table(
      ['input', 'what it is', 'default'],
      Object.entries(inputs).map(([name, { description, default: value }]) => [
        `\`${name}\``,
        description,
        value === '' || value === undefined ? '' : `\`${value}\``,
      ]),
    ),
    outputs: table(
      ['output', 'what it is'],
      Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    ),
  }
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map(tableCell).join(' | ')} |`)
    .join('\n')
}
