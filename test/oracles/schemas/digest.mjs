/**
 * Writes the digests that the tests of the translation read: which attributes and properties there
 * are, and of what kind. See the README for where each source comes from.
 *
 *   node test/oracles/schemas/digest.mjs --provider-5 schema.json --provider-6 lib --specification db.json.gz
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { shapesOfSpecification } from './cloudformation-schema.mjs'
import { membersOfBindings, membersOfSchema, shapeOfReleases } from './provider-schema.mjs'
import { createShapes } from './shapes.mjs'

const { values: from } = parseArgs({
  options: {
    'provider-5': { type: 'string' },
    'provider-6': { type: 'string' },
    specification: { type: 'string' },
    awscc: { type: 'string' },
  },
})

if (from['provider-5'] !== undefined && from['provider-6'] !== undefined) {
  const older = membersOfSchema(JSON.parse(readFileSync(from['provider-5'], 'utf8')))
  const newer = membersOfBindings(from['provider-6'], 'aws')
  const shapes = createShapes()
  const types = Object.fromEntries(
    [...new Set([...older.keys(), ...newer.keys()])].toSorted().map((type) => {
      const [one, other] = [older.get(type), newer.get(type)]
      const release = one && other ? '' : one ? ' 5' : ' 6'
      return [type, `${shapeOfReleases(one, other, shapes)}${release}`]
    }),
  )
  write('provider', { types, shapes: shapes.shapes })
}

if (from.awscc !== undefined) {
  const shapes = createShapes()
  const types = Object.fromEntries(
    [...membersOfBindings(from.awscc, 'awscc')]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([type, members]) => [type, `${shapeOfReleases(members, members, shapes)}`]),
  )
  write('awscc', { types, shapes: shapes.shapes })
}

if (from.specification !== undefined) {
  const packed = readFileSync(from.specification)
  const shapes = createShapes()
  const types = shapesOfSpecification(JSON.parse(gunzipSync(packed).toString()), shapes)
  write('cloudformation', {
    types: Object.fromEntries([...types].map(([type, number]) => [type, `${number}`])),
    shapes: shapes.shapes,
  })
}

function write(name, digest) {
  const file = new URL(`../../relate/schemas/${name}.json.gz`, import.meta.url)
  writeFileSync(file, gzipSync(`${JSON.stringify(digest)}\n`, { level: 9 }))
}
