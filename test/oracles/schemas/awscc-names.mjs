/**
 * Writes what the translation knows of the names of the `awscc` provider: its types, and the names of
 * properties that don't follow from those of attributes. Reads the digests.
 *
 *   node test/oracles/schemas/awscc-names.mjs
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const digest = (name) =>
  JSON.parse(
    gunzipSync(readFileSync(new URL(`../../relate/schemas/${name}.json.gz`, import.meta.url))),
  )
const [awscc, cloudformation] = ['awscc', 'cloudformation'].map(digest)

/** As the provider makes an attribute's name of a property's. */
const snakeCase = (name) =>
  name
    .replace(/CloudFormation|CloudFront|CloudWatch|FSx/g, ([first, ...rest]) =>
      [first, ...rest.map((letter) => letter.toLowerCase())].join(''),
    )
    .replace(/([A-Z])(?=[A-Z][a-z])/g, '$1_')
    .replace(/([a-z])(?=[A-Z0-9])/g, '$1_')
    .replace(/([0-9])(?=[A-Za-z])/g, '$1_')
    .toLowerCase()
const pascalCase = (name) =>
  name
    .split('_')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('')

/** The bindings leave out what is nested too deep, or was taken back in their release. */
const withoutBindings = `
  AmazonMQ::Broker AppMesh::Mesh CloudFront::Distribution CodeBuild::Project Cognito::UserPool
  DAX::Cluster DMS::ReplicationInstance DocDB::DBCluster DocDB::DBInstance EC2::ClientVpnEndpoint
  EC2::NetworkAclEntry EKS::Nodegroup EMR::Cluster Elasticsearch::Domain FSx::FileSystem
  Glue::DevEndpoint IAM::AccessKey IAM::UserToGroupAddition QLDB::Ledger SNS::TopicPolicy
  SQS::QueuePolicy WAF::WebACL WAFRegional::Rule WAFRegional::WebACL WAFv2::RuleGroup WAFv2::WebACL
  WorkSpaces::Workspace
`
  .trim()
  .split(/\s+/)

const types = Object.keys(cloudformation.types).filter((type) => {
  const [, service, resource] = type.split('::')
  return (
    withoutBindings.includes(`${service}::${resource}`) ||
    Object.hasOwn(awscc.types, `awscc_${service.toLowerCase()}_${snakeCase(resource)}`)
  )
})

/** The properties of a type, at whatever depth: name to the kinds that it has. */
function propertiesOf(type) {
  const found = new Map()
  const seen = new Set()
  const visit = (number) => {
    if (seen.has(number)) return
    seen.add(number)
    for (const member of cloudformation.shapes[number].split(' ').filter(Boolean)) {
      const [name, kind] = [
        member.slice(0, member.indexOf(':')),
        member.slice(member.indexOf(':') + 1),
      ]
      if (!name.includes('.')) found.set(name, new Set([...(found.get(name) ?? []), kind[0]]))
      const below = /^[@[{](\d+)/.exec(kind)?.[1]
      if (below !== undefined) visit(Number(below))
    }
  }
  visit(Number.parseInt(cloudformation.types[type], 10))
  return found
}

const byType = new Map(types.map((type) => [type, propertiesOf(type)]))

/** The name that most types have for an attribute, where it isn't the regular one; the others apart. */
function irregular() {
  const names = new Map()
  for (const [type, properties] of byType) {
    for (const name of properties.keys()) {
      const attribute = snakeCase(name)
      const spellings = names.get(attribute) ?? new Map()
      spellings.set(name, [...(spellings.get(name) ?? []), type])
      names.set(attribute, spellings)
    }
  }
  const everywhere = new Set()
  const inType = new Map()
  for (const [attribute, spellings] of names) {
    const sorted = [...spellings].toSorted(([, one], [, other]) => other.length - one.length)
    const common = sorted[0][0]
    if (common !== pascalCase(attribute)) everywhere.add(common)
    for (const [name, having] of sorted.slice(1)) {
      for (const type of having) {
        // A type that has both says by itself which it uses more: the common one.
        if (!byType.get(type).has(common)) add(inType, type, name)
      }
    }
  }
  return { everywhere, inType }
}

/** Properties without a schema of their own, and those whose keys are the author's. */
function withoutSchema() {
  const kinds = new Map()
  for (const properties of byType.values()) {
    for (const [name, own] of properties) {
      kinds.set(name, new Set([...(kinds.get(name) ?? []), ...own]))
    }
  }
  const isOpaque = (own) => [...own].every((kind) => kind === '*' || kind === 'm')
  const opaque = new Set([...kinds].filter(([, own]) => isOpaque(own)).map(([name]) => name))
  const keyed = new Set([...kinds].filter(([, own]) => own.has('{')).map(([name]) => name))
  const opaqueIn = new Map()
  for (const [type, properties] of byType) {
    for (const [name, own] of properties) {
      if (isOpaque(own) && !opaque.has(name)) add(opaqueIn, type, name)
    }
  }
  return { opaque, keyed, opaqueIn }
}

function add(map, key, name) {
  map.set(key, [...(map.get(key) ?? []), name])
}

function words(names, indent) {
  const lines = ['']
  for (const name of [...names].toSorted()) {
    const line = lines.at(-1)
    if (line.length + name.length + 1 + indent.length > 98) lines.push(name)
    else lines[lines.length - 1] = line === '' ? name : `${line} ${name}`
  }
  return lines.length === 1
    ? `'${lines[0]}'`
    : `\`\n${lines.map((line) => `${indent}  ${line}`).join('\n')}\n${indent}\``
}

const record = (map) =>
  `{\n${[...map]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, names]) => `  ${/^\w+$/.test(key) ? key : `'${key}'`}: ${words(names, '  ')},\n`)
    .join('')}}`

const services = new Map()
for (const type of types) {
  const [, service, resource] = type.split('::')
  add(services, service, resource)
}
const { everywhere, inType } = irregular()
const { opaque, keyed, opaqueIn } = withoutSchema()

const generated = `Written by \`test/oracles/schemas/awscc-names.mjs\`, of the schemas of both providers.`
write(
  'types',
  `/**
 * The types of CloudFormation that the \`awscc\` provider has under the same names in snake case, by
 * service. One that isn't listed isn't translated. ${generated}
 */
export const typesOfServices: Readonly<Record<string, string>> = ${record(services)}
`,
)
write(
  'names',
  `/**
 * The names by which the \`awscc\` provider knows CloudFormation's properties are those in snake case;
 * here is what doesn't follow from that. ${generated}
 */

/** Properties whose name isn't the Pascal case of the attribute's: \`SSEAlgorithm\`. */
export const irregularNames = ${words(everywhere, '')}

/** The same, where this type has another name than most. */
export const irregularNamesIn: Readonly<Record<string, string>> = ${record(inType)}

/** Properties that have no schema, or whose keys are the author's and whose values are plain. */
export const opaqueNames = ${words(opaque, '')}

/** Properties whose keys are the author's, and whose values have a schema. */
export const keyedNames = ${words(keyed, '')}
`,
)
write(
  'opaque-names',
  `/** As \`opaqueNames\`, where another type has a property of that name with a schema. ${generated} */
export const opaqueNamesIn: Readonly<Record<string, string>> = ${record(opaqueIn)}
`,
)

function write(name, source) {
  const file = `../../../src/relate/terraform-to-cloudformation/awscc/${name}.ts`
  writeFileSync(new URL(file, import.meta.url), source)
}
