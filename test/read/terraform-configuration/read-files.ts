import { join } from 'node:path'
import type { Block, ConfigurationDocument, Expression } from '../../../src/model/configuration.ts'
import { labelFor } from '../../../src/read/find-inputs/index.ts'
import { readConfiguration } from '../../../src/read/terraform-configuration/index.ts'
import { folderWith } from '../../folder-with.ts'

/** Reads a folder as a configuration; `at`: the root module's, inside it. */
export function readFolder(home: string, at = '.'): Promise<ConfigurationDocument> {
  const path = join(home, at)
  const label = labelFor(home)
  return readConfiguration({ path, root: home, text: null, file: label(path) }, label)
}

export function readFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<ConfigurationDocument> {
  return readFolder(folderWith(files))
}

let nowhere: string | undefined

/** Reads one text as a file that was named. */
export function readText(text: string, name = 'main.tf'): Promise<ConfigurationDocument> {
  nowhere ??= folderWith()
  const path = join(nowhere, name)
  return readConfiguration({ path, root: nowhere, text, file: name }, labelFor(nowhere))
}

/** The block of `resource "a" "b"` that holds these lines. */
export async function readBlock(lines: string): Promise<Block | null> {
  const document = await readText(`resource "a" "b" {\n${lines}\n}\n`)
  return document.root.module.resources[0]?.block ?? null
}

/** What `x = …` is in a block of its own. */
export async function readExpression(text: string): Promise<Expression> {
  const value = (await readBlock(`x = ${text}`))?.body.attributes.get('x')?.value
  if (value === undefined) throw new Error(`not read: ${text}`)
  return value
}

/** `file:line:column message` of every error. */
export function errorsOf({ errors }: ConfigurationDocument): string[] {
  return errors.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)
}

/** An expression written again, every operation in brackets. */
export function written(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return JSON.stringify(expression.value)
    case 'template': {
      const parts = expression.parts.map((part) =>
        part.kind === 'text'
          ? JSON.stringify(part.text).slice(1, -1)
          : part.kind === 'interpolation'
            ? `\${${written(part.value)}}`
            : `%{${part.kind}}`,
      )
      return `"${parts.join('')}"`
    }
    case 'variable':
      return expression.name
    case 'attribute':
      return `${written(expression.of)}.${expression.name}`
    case 'index':
      return `${written(expression.of)}[${written(expression.key)}]`
    case 'splat':
      return `splat(${written(expression.of)}, ${written(expression.each)})`
    case 'call':
      return `${expression.name}(${expression.arguments.map(written).join(', ')}${expression.expandsLast ? '...' : ''})`
    case 'list':
      return `[${expression.items.map(written).join(', ')}]`
    case 'object':
      return `{${expression.items.map(({ key, value }) => `${written(key)} = ${written(value)}`).join(', ')}}`
    case 'for': {
      const { keyName, itemName, of, key, value, condition, groups } = expression
      const names = keyName === null ? itemName : `${keyName}, ${itemName}`
      const result = key === null ? written(value) : `${written(key)} => ${written(value)}`
      const test = condition === null ? '' : ` if ${written(condition)}`
      return `for ${names} in ${written(of)}: ${result}${groups ? '...' : ''}${test}`
    }
    case 'conditional':
      return `(${written(expression.condition)} ? ${written(expression.then)} : ${written(expression.otherwise)})`
    case 'unary':
      return `(${expression.operator}${written(expression.of)})`
    case 'binary':
      return `(${written(expression.left)} ${expression.operator} ${written(expression.right)})`
  }
}
