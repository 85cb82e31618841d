import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { evidenceOf, install, linesOf } from './installed.ts'

const { folderWith, run } = install()
const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8')) as object

const schemas = new Ajv2020({ strict: false, allErrors: true })
schemas.addSchema(read('docs/schemas/verdict.schema.json'), 'verdict.schema.json')
const report = schemas.compile(read('docs/schemas/report.schema.json'))

const files = {
  'a.yaml': `Parameters:
  Encrypt: { Type: String }
Conditions:
  On: !Equals [!Ref Encrypt, "true"]
Resources:
  Open: { Type: AWS::EC2::Volume, Properties: { Encrypted: !Ref Encrypt } }
  Bad: { Type: AWS::EC2::Volume, Properties: { Encrypted: false } }
  Good: { Type: AWS::EC2::Volume, Properties: { Encrypted: true } }
  Maybe: { Type: AWS::EC2::Volume, Condition: On, Properties: { Size: 8 } }
`,
  'main.tf':
    'resource "aws_ebs_volume" "data" {\n  availability_zone = "a"\n  encrypted = false\n}\n',
}

describe('reports of a real run', () => {
  test('json and jsonl are as their schemas say', async () => {
    const folder = folderWith(files)
    const whole = JSON.parse((await run(folder, ['--format', 'json', '--verbose'])).stdout) as {
      verdicts: unknown[]
    }
    expect({ valid: report(whole), errors: report.errors }).toEqual({ valid: true, errors: null })
    const verdict = schemas.getSchema('verdict.schema.json')
    const { stdout } = await run(folder, ['--format', 'jsonl'])
    const lines = evidenceOf(stdout)
    expect(lines.map((line) => verdict?.(line))).toEqual(lines.map(() => true))
    expect(whole.verdicts).toEqual(lines)
    expect(linesOf(stdout).map(({ address, verdict: came }) => [address, came])).toEqual([
      ['aws_ebs_volume.data', 'fail'],
      ['Bad', 'fail'],
      ['Good', 'pass'],
      ['Maybe', 'fail'],
      ['Open', 'unknown'],
    ])
  })

  test('all formats name the same places', async () => {
    const folder = folderWith(files)
    const places = ['a.yaml:7', 'a.yaml:9', 'a.yaml:6', 'main.tf:3']
    const asked = ['--policy', 'encrypted-volumes']
    for (const format of ['terminal', 'markdown', 'github']) {
      const { stdout } = await run(folder, [...asked, '--format', format])
      for (const place of places) expect(stdout, format).toContain(place)
    }
    const sarif = JSON.parse((await run(folder, [...asked, '--format', 'sarif'])).stdout) as {
      runs: {
        results: {
          locations: {
            physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } }
          }[]
        }[]
      }[]
    }
    const told = sarif.runs[0]?.results.map(({ locations }) => {
      const at = locations[0]?.physicalLocation
      return `${at?.artifactLocation.uri}:${at?.region.startLine}`
    })
    expect(new Set(told)).toEqual(new Set(places))
  })
})
