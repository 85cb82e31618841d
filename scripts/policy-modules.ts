import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkSchemas } from '../src/evaluate/check-schemas.ts'
import type { RunError } from '../src/model/decision.ts'
import type { Policy, PolicyPack } from '../src/model/policy.ts'
import { parsePack, parsePolicy } from '../src/policy/parse-policy.ts'

/**
 * The built-in policies as modules, for the bundler and for the tests: validated and compiled, so that a
 * run parses no YAML. `stackgate:policies` is the index; `stackgate:policies/ec2` holds the policies of
 * one service, `stackgate:examples/ec2` their examples.
 */
export const prefix = 'stackgate:'

export async function policyModule(name: string, root: string): Promise<string> {
  const [kind = '', service = ''] = name.slice(prefix.length).split('/')
  const policies = await readPolicies(root)
  if (service === '') return indexModule(policies, readPacks(root))
  const own = policies.filter((policy) => serviceOf(policy) === service)
  return kind === 'examples' ? examplesModule(own, root) : serviceModule(own, root)
}

async function readPolicies(root: string): Promise<readonly Policy[]> {
  const checks = await checkSchemas()
  const folder = join(root, 'policies')
  const files = filesBelow(join(folder, 'aws')).filter((file) => file.endsWith(`${sep}policy.yaml`))
  const policies = files.map((file) => {
    const home = relative(folder, join(file, '..')).split(sep).join('/')
    const parsed = parsePolicy(readFileSync(file, 'utf8'), {
      file: `policies/${home}/policy.yaml`,
      folder: home,
      checks,
    })
    if (!('id' in parsed)) throw new Error(describe(parsed))
    if (!home.endsWith(`/${parsed.id}`))
      throw new Error(`policies/${home} holds the policy ${parsed.id}`)
    return parsed
  })
  return policies.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function readPacks(root: string): readonly PolicyPack[] {
  return filesBelow(join(root, 'policies', 'packs')).map((file) => {
    const parsed = parsePack(readFileSync(file, 'utf8'), relative(root, file))
    if (!('id' in parsed)) throw new Error(describe(parsed))
    return parsed
  })
}

const describe = (errors: readonly RunError[]) =>
  errors
    .map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`)
    .join('\n')

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
  } catch {
    return []
  }
}

const serviceOf = ({ folder }: Policy) => folder.split('/')[1] ?? ''

function indexModule(policies: readonly Policy[], packs: readonly PolicyPack[]): string {
  const entries = policies.map((policy) => {
    const { id, title, severity, aliases, preview, resourceTypes } = policy
    const known = JSON.stringify({ id, title, severity, aliases, preview, resourceTypes }).slice(
      1,
      -1,
    )
    const module = (kind: string) =>
      `import(${JSON.stringify(`${prefix}${kind}/${serviceOf(policy)}`)})`
    const key = JSON.stringify(id)
    return `{${known},load:async()=>(await ${module('policies')}).policies[${key}],examples:async()=>(await ${module('examples')}).examples[${key}]}`
  })
  return `export const entries=[${entries.join(',\n')}];\nexport const packs=${JSON.stringify(packs)};\n`
}

function serviceModule(policies: readonly Policy[], root: string): string {
  const entries = policies.map((policy) => {
    const modules = policy.check.flatMap((block) => {
      if (block.kind !== 'code') return []
      const file = join(root, 'policies', policy.folder, block.code)
      return [`${JSON.stringify(block.code)}:()=>import(${JSON.stringify(file)})`]
    })
    return `${JSON.stringify(policy.id)}:{policy:${JSON.stringify(policy)},code:(path)=>({${modules.join(',')}})[path]()}`
  })
  return `export const policies={${entries.join(',\n')}};\n`
}

function examplesModule(policies: readonly Policy[], root: string): string {
  const entries = policies.map(({ id, folder }) => {
    const home = join(root, 'policies', folder, 'examples')
    const files = filesBelow(home).map((file) => [
      relative(home, file).split(sep).join('/'),
      readFileSync(file, 'utf8'),
    ])
    return [id, Object.fromEntries(files)]
  })
  return `export const examples=${JSON.stringify(Object.fromEntries(entries))};\n`
}
