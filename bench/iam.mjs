import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { print } from './measure.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/**
 * How long questions about a document of the largest size take, warm, next to `JSON.parse` of it.
 * @param {number} runs
 */
export async function iam(runs) {
  const { answer, change } = await engine()
  const [identity, other] = [identityDocument('team'), identityDocument('unit')].map(filled)
  const bucket = filled(bucketDocument())
  print(`\niam: ${identity.length} and ${bucket.length} characters, 20 statements each`)
  const parse = median(runs, () => JSON.parse(identity))
  const show = (/** @type {string} */ name, /** @type {() => unknown} */ ask) => {
    const told = JSON.stringify(ask())
    const time = median(runs, ask)
    print(`  ${name.padEnd(28)} ${ms(time)}  ${Math.round(time / parse)} × JSON.parse  ${told}`)
  }
  print(`  ${'JSON.parse'.padEnd(28)} ${ms(parse)}`)
  show('bucket: public', () => answer('resource', bucket, { ask: 'public' }))
  show('bucket: insecure-transport', () =>
    answer('resource', bucket, { ask: 'insecure-transport' }),
  )
  show('identity: admin', () => answer('identity', identity, { ask: 'admin' }))
  show('identity: full-access', () => answer('identity', identity, { ask: 'full-access' }))
  show('identity: escalation', () => answer('identity', identity, { ask: 'escalation' }))
  show('diff with itself', () => change(identity, identity))
  show('diff with another', () => change(identity, other))
}

/** @param {number} nanoseconds */
const ms = (nanoseconds) => `${(nanoseconds / 1e6).toFixed(3).padStart(8)} ms`

/** Processor time, so that what else the machine does counts for nothing; of several at once, as it is counted coarsely. */
const batch = 5
/** What is asked so often is compiled. */
const turnsToWarmUp = 200

/**
 * @param {number} runs
 * @param {() => unknown} work
 */
function median(runs, work) {
  for (let index = 0; index < turnsToWarmUp; index += 1) work()
  const times = Array.from({ length: runs }, () => {
    const started = process.cpuUsage()
    for (let index = 0; index < batch; index += 1) work()
    const { user, system } = process.cpuUsage(started)
    return ((user + system) * 1000) / batch
  })
  return times.sort((one, other) => one - other)[Math.floor(runs / 2)] ?? 0
}

/** Characters that a managed policy may have at most, whitespace left out (IAM quotas). */
const largest = 6_144

/**
 * With more patterns in its first list of resources, up to the largest size.
 * @param {string} text
 */
function filled(text) {
  const document = JSON.parse(text)
  for (let index = 0; JSON.stringify(document).length < largest - 45; index += 1)
    document.Statement[0].Resource.push(`arn:aws:s3:::filled-${index}-*/part/*`)
  return JSON.stringify(document)
}

/** @param {string} name */
function identityDocument(name) {
  const services = ['s3', 'sqs', 'sns', 'dynamodb', 'lambda', 'logs', 'ec2', 'kms', 'ssm', 'events']
  const statements = services.flatMap((service, index) => [
    {
      Sid: `Use${index}`,
      Effect: 'Allow',
      Action: [`${service}:Get*`, `${service}:List*`, `${service}:Describe*`, `${service}:Tag*`],
      Resource: [
        `arn:aws:${service}:*:111111111111:${name}-*`,
        `arn:aws:${service}:::${name}/*/data`,
      ],
      Condition: {
        StringEquals: {
          'aws:PrincipalTag/team': name,
          'aws:RequestedRegion': ['eu-west-1', 'eu-north-1'],
        },
      },
    },
    {
      Sid: `Guard${index}`,
      Effect: 'Deny',
      NotAction: [`${service}:Get*`, `${service}:List*`],
      Resource: `arn:aws:${service}:*:*:${name}-secret-${index}*`,
      Condition: { StringNotLike: { 'aws:PrincipalArn': [`arn:aws:iam::*:role/${name}-admin-*`] } },
    },
  ])
  return JSON.stringify({ Version: '2012-10-17', Statement: statements })
}

function bucketDocument() {
  const statements = Array.from({ length: 10 }, (_, index) => [
    {
      Effect: 'Allow',
      Principal: '*',
      Action: ['s3:GetObject', 's3:ListBucket', `s3:Put*`],
      Resource: ['arn:aws:s3:::bkt', `arn:aws:s3:::bkt/part-${index}/*`],
      Condition: {
        StringEquals: { 'aws:PrincipalOrgID': 'o-example123' },
        IpAddress: { 'aws:SourceIp': [`203.0.113.${index}/32`] },
      },
    },
    {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: ['arn:aws:s3:::bkt', `arn:aws:s3:::bkt/part-${index}/*`],
      Condition: {
        Bool: { 'aws:SecureTransport': 'false' },
        StringNotEquals: { 'aws:PrincipalTag/part': `${index}` },
      },
    },
  ])
  return JSON.stringify({ Version: '2012-10-17', Statement: statements.flat() })
}

async function engine() {
  const folder = mkdtempSync(join(tmpdir(), 'stackgate-iam-'))
  // What AWS publishes is read when a question first needs it, beside the bundle.
  process.on('exit', () => rmSync(folder, { recursive: true }))
  const data = join(root, 'src', 'evaluate', 'iam', 'data')
  for (const name of readdirSync(data).filter((file) => file.endsWith('.tsv')))
    copyFileSync(join(data, name), join(folder, name))
  const outfile = join(folder, 'iam.mjs')
  await build({
    stdin: {
      contents: "export { answerIn, newAccessIn } from './src/evaluate/iam/index.ts'",
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    logLevel: 'warning',
  })
  const { answerIn, newAccessIn } = await import(pathToFileURL(outfile).href)
  const resource = (/** @type {string} */ type) => ({
    id: type,
    address: type,
    type,
    properties: {},
    exists: null,
    environment: { id: 'e', account: '111111111111', region: 'eu-west-1' },
  })
  const documents = (/** @type {string} */ kind, /** @type {string} */ value) => ({
    identity: [],
    resource: [],
    boundary: [],
    subject: kind === 'resource' ? { resource: resource('AWS::S3::Bucket'), name: 'bkt' } : null,
    [kind]: [
      { kind: 'spot', resource: resource('AWS::IAM::Policy'), path: ['PolicyDocument'], value },
    ],
  })
  const world = new Map()
  return {
    answer: (
      /** @type {string} */ kind,
      /** @type {string} */ value,
      /** @type {object} */ question,
    ) => answerIn(documents(kind, value), question, world).kind,
    change: (/** @type {string} */ base, /** @type {string} */ head) =>
      newAccessIn(documents('identity', base), documents('identity', head), world).kind,
  }
}
