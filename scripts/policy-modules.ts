import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { checkSchemas } from '../src/evaluate/check-schemas.ts'
import type { RunError } from '../src/model/decision.ts'
import type { Policy, PolicyPack } from '../src/model/policy.ts'
import { defaultPack } from '../src/policy/default-pack.ts'
import { parsePack, parsePolicy } from '../src/policy/parse-policy.ts'
import { typeShapesFrom } from '../src/policy/type-shapes.ts'
import { packCode } from './policies/pack-code.ts'
import { parsed } from './policies/parsed.ts'
import { readCatalog } from './policies/read-catalog.ts'
import { settlePack } from './policies/settle-pack.ts'

/**
 * The built-in policies as modules, for the bundler and for the tests: validated and compiled, so that a
 * run parses no YAML. `stackgate:policies` is the index; `stackgate:policies/ec2/default` holds the
 * policies of one service that the default pack has, `stackgate:policies/ec2/others` the rest,
 * `stackgate:examples/ec2` the examples of both; `stackgate:packs/fsbp` is a pack, and `stackgate:catalog`
 * the controls that are known.
 */
export const prefix = 'stackgate:'

export async function policyModule(name: string, root: string): Promise<string> {
  const [kind = '', service = '', part = ''] = name.slice(prefix.length).split('/')
  if (kind === 'types')
    return `export const digest=${JSON.stringify(readDigest(root).toString('base64'))};\n`
  if (kind === 'catalog') return `export const controls=${parsed(readCatalog(root))};\n`
  const reading = read.get(root) ?? readPolicies(root)
  read.set(root, reading)
  const policies = await reading
  if (kind === 'packs') return packModule(packNamed(service, readPacks(root, policies)))
  if (service === '') return indexModule(policies, readPacks(root, policies))
  const own = policies.filter((policy) => serviceOf(policy) === service)
  if (kind === 'examples') return examplesModule(own, root)
  const isOfPart = partOf(readPacks(root, policies))
  return serviceModule(
    own.filter((policy) => isOfPart(policy) === part),
    root,
  )
}

/** Most runs take the default pack, and load nothing of the other policies of a service. */
function partOf(packs: readonly PolicyPack[]): (policy: Policy) => 'default' | 'others' {
  const members = new Set(packNamed(defaultPack, packs).policies.map(({ id }) => id))
  return ({ id }) => (members.has(id) ? 'default' : 'others')
}

/** What is known of CloudFormation's types, made by `test/oracles/schemas`. */
const readDigest = (root: string) =>
  readFileSync(join(root, 'test', 'relate', 'schemas', 'cloudformation.json.gz'))

/** By root: every module is made from all policies. */
const read = new Map<string, Promise<readonly Policy[]>>()

async function readPolicies(root: string): Promise<readonly Policy[]> {
  const checks = await checkSchemas()
  const shapes = typeShapesFrom(readDigest(root))
  const folder = join(root, 'policies')
  const files = filesBelow(join(folder, 'aws')).filter((file) => file.endsWith(`${sep}policy.yaml`))
  const policies = files.map((file) => {
    const home = relative(folder, join(file, '..')).split(sep).join('/')
    const parsed = parsePolicy(readFileSync(file, 'utf8'), {
      file: `policies/${home}/policy.yaml`,
      folder: home,
      checks,
      shapes,
    })
    if (!('id' in parsed)) throw new Error(describe(parsed))
    if (!home.endsWith(`/${parsed.id}`))
      throw new Error(`policies/${home} holds the policy ${parsed.id}`)
    return parsed
  })
  demandNamesOfTheirOwn(policies)
  return policies.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** An id, and an alias, mean one policy for life. */
function demandNamesOfTheirOwn(policies: readonly Policy[]): void {
  const taken = new Map<string, string>()
  for (const { id, aliases, folder } of policies) {
    for (const name of [id, ...aliases]) {
      const other = taken.get(name)
      if (other !== undefined)
        throw new Error(`policies/${folder} and policies/${other} both have the name ${name}`)
      taken.set(name, folder)
    }
  }
}

function readPacks(root: string, policies: readonly Policy[]): readonly PolicyPack[] {
  const catalog = readCatalog(root)
  return filesBelow(join(root, 'policies', 'packs')).map((file) => {
    const name = relative(root, file).split(sep).join('/')
    const parsed = parsePack(readFileSync(file, 'utf8'), name)
    if (!('id' in parsed)) throw new Error(describe(parsed))
    if (!file.endsWith(`${sep}${parsed.id}.yaml`))
      throw new Error(`${name} holds the pack ${parsed.id}`)
    const { pack, faults } = settlePack(parsed, { policies, catalog })
    if (faults.length > 0) throw new Error(faults.map((fault) => `${name}: ${fault}`).join('\n'))
    return pack
  })
}

function packNamed(id: string, packs: readonly PolicyPack[]): PolicyPack {
  const pack = packs.find((one) => one.id === id)
  if (pack === undefined) throw new Error(`there is no pack ${id}`)
  return pack
}

const packModule = (pack: PolicyPack) => `export const pack=${packCode(pack)};\n`

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

/**
 * What is known of all policies before they are loaded. It grows with them and is read at every start, so it
 * is JSON, which is parsed faster than code.
 */
function indexModule(policies: readonly Policy[], packs: readonly PolicyPack[]): string {
  const isOfPart = partOf(packs)
  const moduleOf = (policy: Policy) => `${serviceOf(policy)}/${isOfPart(policy)}`
  const entries = policies.map((policy) => {
    const { id, title, severity, aliases, deprecated, preview, resourceTypes, scope } = policy
    const known = { id, title, severity, aliases, deprecated, preview, resourceTypes, scope }
    return { service: serviceOf(policy), module: moduleOf(policy), ...known }
  })
  const imports = (kind: string, names: readonly string[]) =>
    [...new Set(names)]
      .map(
        (name) =>
          `${JSON.stringify(name)}:()=>import(${JSON.stringify(`${prefix}${kind}/${name}`)})`,
      )
      .join(',\n')
  return `const modules={${imports('policies', policies.map(moduleOf))}};
const examples={${imports('examples', policies.map(serviceOf))}};
const packModules={${packs.map(loaded).join(',\n')}};
export const entries=${parsed(entries)}.map(({service,module,...known})=>({...known,
load:async()=>(await modules[module]()).policies[known.id],
examples:async()=>(await examples[service]()).examples[known.id]}));
export const packs=${parsed(packs.map(packHead))}.map((head)=>({...head,
load:async()=>(await packModules[head.id]()).pack}));
`
}

/** The pack that a run takes by itself stands in the index, so that it costs no file of its own. */
const loaded = (pack: PolicyPack) =>
  `${JSON.stringify(pack.id)}:()=>${
    pack.id === defaultPack
      ? `({pack:${packCode(pack)}})`
      : `import(${JSON.stringify(`${prefix}packs/${pack.id}`)})`
  }`

const packHead = ({ id, title, version, policies, planned, checklist }: PolicyPack) => ({
  ...{ id, title, version },
  counts: { policies: policies.length, planned: planned.length, checklist: checklist.length },
})

/** Policies of a service with their code, so that a run loads one module a service, not one a policy. */
function serviceModule(policies: readonly Policy[], root: string): string {
  const imports: string[] = []
  const code = policies.flatMap((policy) => {
    const paths = policy.check.flatMap((block) => (block.kind === 'code' ? [block.code] : []))
    const modules = [...new Set(paths)].map((path) => {
      const name = `code${imports.length}`
      const file = join(root, 'policies', policy.folder, path)
      imports.push(`import * as ${name} from ${JSON.stringify(file)};\n`)
      return `${JSON.stringify(path)}:${name}`
    })
    return modules.length === 0 ? [] : [`${JSON.stringify(policy.id)}:{${modules.join()}}`]
  })
  return `${imports.join('')}const code={${code.join(',\n')}};
export const policies=Object.fromEntries(${parsed(policies)}.map((policy)=>
[policy.id,{policy,code:async(path)=>code[policy.id][path]}]));
`
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
  return `export const examples=${parsed(Object.fromEntries(entries))};\n`
}
