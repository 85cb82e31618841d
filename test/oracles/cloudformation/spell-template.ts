import { stringify } from 'yaml'
import type { Json } from '../../resolve/cloudformation/evaluate-directly.ts'

export type Members = { [name: string]: Json }

/** Ways to write the same template down. */
export const spellings: Readonly<Record<string, (template: Members) => string>> = {
  json: (template) => JSON.stringify(template, null, 2),
  block: (template) => stringify(template, { version: '1.1', lineWidth: 0 }),
  short: (template) =>
    Object.entries(template)
      .map(([section, of]) => `${section}: ${shortForm(of)}\n`)
      .join(''),
}

/** In brackets, with functions as tags where a tag may stand. */
function shortForm(of: Json): string {
  if (Array.isArray(of)) return `[${of.map(shortForm).join(', ')}]`
  if (typeof of !== 'object' || of === null) return JSON.stringify(of)
  const members = Object.entries(of).map(([name, member]) => [name, shortForm(member)] as const)
  const [[name, argument] = ['', ''], ...more] = members
  const tag = /^(?:Fn::)?(\w+)$/.exec(name)?.[1]
  const isFunction = name === 'Ref' || (name.startsWith('Fn::') && !name.startsWith('Fn::ForEach'))
  if (more.length === 0 && isFunction && tag !== undefined && !argument.startsWith('!'))
    return `!${tag} ${argument}`
  return `{${members.map(([key, member]) => `${JSON.stringify(key)}: ${member}`).join(', ')}}`
}
