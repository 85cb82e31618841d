import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { parse } from 'yaml'
import { readExamples } from './read-examples.mjs'

/**
 * @typedef {object} DocumentedPolicy
 * @property {string} id
 * @property {string} title
 * @property {string} severity
 * @property {boolean} preview
 * @property {string} deprecated why it is retired; else nothing
 * @property {string} why
 * @property {readonly string[]} types
 * @property {import('../../src/model/policy.ts').Fix} fix
 * @property {readonly { name: string, description: string, value: unknown }[]} parameters
 * @property {readonly string[]} blindSpots
 * @property {readonly string[]} sources
 * @property {readonly string[]} aliases
 * @property {string} folder relative to the repository, with `/`
 * @property {readonly { file: string, language: string, examples: readonly import('./read-examples.mjs').Example[] }[]} examples
 */

/**
 * Every policy of the folder, sorted by id.
 * @param {string} folder
 * @returns {readonly DocumentedPolicy[]}
 */
export function readPolicies(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'policy.yaml')
    .map(({ parentPath }) => readPolicy(folder, parentPath))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

/**
 * @param {string} all
 * @param {string} folder
 * @returns {DocumentedPolicy}
 */
function readPolicy(all, folder) {
  const policy = parse(readFileSync(join(folder, 'policy.yaml'), 'utf8'))
  const blocks = [policy, ...[policy.check].flat()]
  return {
    id: policy.id,
    title: policy.title,
    severity: policy.severity,
    preview: policy.preview === true,
    deprecated: (policy.deprecated ?? '').trim(),
    why: policy.why.trim(),
    types: [...new Set(blocks.flatMap(({ resource }) => resource ?? []))],
    fix: policy.fix,
    parameters: Object.entries(policy.parameters ?? {}).map(([name, parameter]) => ({
      name,
      description: parameter.description,
      value: parameter.default,
    })),
    blindSpots: policy['blind-spots'] ?? [],
    sources: policy.sources,
    aliases: policy.aliases ?? [],
    folder: `policies/${relative(all, folder).split(sep).join('/')}`,
    examples: examplesOf(join(folder, 'examples')),
  }
}

/** Languages of examples, by the ending of their file. */
const languages = { '.yaml': 'yaml', '.yml': 'yaml', '.json': 'json', '.tf': 'hcl' }

/** @param {string} folder */
function examplesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => Object.hasOwn(languages, ending(name)))
    .sort()
    .map((name) => {
      const language = languages[ending(name)]
      return {
        file: name,
        language,
        examples: readExamples(readFileSync(join(folder, name), 'utf8')),
      }
    })
}

/** @param {string} name */
const ending = (name) => /\.[^.]+$/.exec(basename(name))?.[0] ?? ''
