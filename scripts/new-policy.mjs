/**
 * Starts a policy: its folder, a policy.yaml that asks the questions, and examples that fail until they
 * are answered. Run it at the top of the repository: `npm run new-policy -- aws/ec2/my-policy`.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { policyFiles } from './new-policy/policy-files.mjs'

/** A mistake of the person who ran it; the message says what to do. */
class UsageError extends Error {}

const usage =
  'npm run new-policy -- aws/<service>/<id> [--resource AWS::EC2::Volume] [--terraform aws_ebs_volume]'

try {
  const { folder, files } = newPolicy(process.argv.slice(2))
  process.stdout.write(started(folder, files))
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 2
}

/** @param {readonly string[]} given */
function newPolicy(given) {
  const { path, resource, terraform } = argumentsOf(given)
  const id = path.split('/').at(-1) ?? ''
  demandFreeId(id)
  const folder = join('policies', path)
  if (existsSync(folder)) throw new UsageError(`${folder} is there already.`)
  const files = Object.entries(policyFiles({ id, resource, terraform }))
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text, { flag: 'wx' })
  }
  return { folder: `policies/${path}`, files: files.map(([name]) => name) }
}

/** @param {readonly string[]} given */
function argumentsOf(given) {
  const { values, positionals } = parsed(given)
  const [path, ...rest] = positionals
  if (path === undefined || rest.length > 0)
    throw new UsageError(`It takes the path of one policy: ${usage}`)
  if (!existsSync('policies/policy.schema.json'))
    throw new UsageError(
      'There is no policies/policy.schema.json here. Run it at the top of the repository.',
    )
  if (!/^aws(\/[a-z][a-z0-9]*(-[a-z0-9]+)*){2}$/.test(path))
    throw new UsageError(
      `A policy lies in aws/<service>/<id>, in lower-case words that are joined by hyphens.${instead(path)}`,
    )
  const { resource = 'AWS::Service::Type', terraform = 'aws_type' } = values
  if (!/^[A-Za-z0-9]+(::[A-Za-z0-9]+){2}$/.test(resource))
    throw new UsageError(
      '--resource takes a type as CloudFormation names it, such as AWS::EC2::Volume.',
    )
  if (!/^aws_[a-z0-9_]+$/.test(terraform))
    throw new UsageError('--terraform takes a type of the AWS provider, such as aws_ebs_volume.')
  return { path, resource, terraform }
}

/** @param {readonly string[]} given */
function parsed(given) {
  try {
    return parseArgs({
      args: [...given],
      options: { resource: { type: 'string' }, terraform: { type: 'string' } },
      allowPositionals: true,
    })
  } catch {
    throw new UsageError(`It takes: ${usage}`)
  }
}

/**
 * The nearest path that would do, or nothing.
 * @param {string} path
 */
function instead(path) {
  const words = path
    .replace(/^\.?\/?(policies\/)?/, '')
    .split(/[/\\]+/)
    .map((part) =>
      part
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[-0-9]+|-+$/g, ''),
    )
    .filter((part) => part !== '')
  const [first, ...rest] = words
  const right = first === 'aws' ? rest : words
  return right.length === 2 ? ` Did you mean aws/${right.join('/')}?` : ''
}

/**
 * An id is for life, and so are the former ids that policies keep as aliases.
 * @param {string} id
 */
function demandFreeId(id) {
  for (const entry of readdirSync('policies', { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'policy.yaml') continue
    const file = join(entry.parentPath, entry.name)
    // To parse every policy takes seconds, and most don't mention the name.
    if (!readFileSync(file, 'utf8').includes(id)) continue
    const policy = parsedFile(file)
    const names = [policy?.id, ...(policy?.aliases ?? [])]
    if (names.includes(id)) throw new UsageError(`The id ${id} is taken: ${file} has it.`)
  }
}

/** @param {string} file */
function parsedFile(file) {
  try {
    return parse(readFileSync(file, 'utf8'))
  } catch {
    throw new UsageError(`${file} is no YAML, so its id can't be compared. Mend it first.`)
  }
}

/**
 * @param {string} folder
 * @param {readonly string[]} files
 */
function started(folder, files) {
  return `${files.map((file) => `${folder}/${file}`).join('\n')}

1. Write the examples first: what passes, what fails, what can't be told.
2. Answer the questions in policy.yaml; policies/README.md tells of each key.
3. npx stackgate test ${folder}
4. npm run docs, then read your page in docs/policies/ as its user would.
`
}
