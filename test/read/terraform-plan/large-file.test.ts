import { constants } from 'node:buffer'
import { createHash } from 'node:crypto'
import {
  closeSync,
  mkdtempSync,
  openSync,
  realpathSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/check.ts'
import { findInputs } from '../../../src/read/index.ts'

const { MAX_STRING_LENGTH } = constants

/** It writes more than half a gigabyte, and takes a while. */
const ifAsked = process.env.STACKGATE_BENCH_HUGE ? test : test.skip

/** The only content of a folder of its own. */
let folder = ''
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'stackgate-large-')))
})
afterAll(() => rmSync(folder, { recursive: true }))

const volume = (name: string, encrypted: boolean) => ({
  address: `aws_ebs_volume.${name}`,
  mode: 'managed',
  type: 'aws_ebs_volume',
  name,
  provider_name: 'registry.terraform.io/hashicorp/aws',
  change: {
    actions: ['create'],
    before: null,
    after: { availability_zone: 'eu-central-1a', encrypted, size: 8 },
    after_unknown: { id: true, arn: true },
    after_sensitive: {},
  },
})
const PLAN = JSON.stringify({
  format_version: '1.2',
  terraform_version: '1.11.4',
  planned_values: {},
  resource_changes: [volume('open', false), volume('closed', true)],
  configuration: { root_module: { resources: [] } },
})
/** More than a plan is made a text of. */
const BLANKS = ' '.repeat(1_100_000)
const LARGE = PLAN.replace('"planned_values":', `$&${BLANKS}`)

function write(content: string | Buffer) {
  const path = join(folder, 'plan.json')
  writeFileSync(path, content)
  return path
}

const find = (path: string, maxInputSize = 1024 ** 3) =>
  findInputs([path], { cwd: folder, root: null, workspace: null, maxInputSize })

describe('a large plan', () => {
  test.each([
    ['named', () => write(LARGE)],
    ['found', () => join(write(LARGE), '..')],
    ['with its format at its end', () => write(`{"resource_changes":[${BLANKS}],${PLAN.slice(1)}`)],
    ['behind a log', () => write(`planning\n${LARGE}\n`)],
  ])('%s is no text', async (_, path) => {
    const { inputs, errors } = await find(path())

    expect(errors).toEqual([])
    expect(inputs).toMatchObject([{ kind: 'terraform-plan', file: 'plan.json', text: null }])
    expect(inputs[0]?.bytes?.length).toBeGreaterThan(1_100_000)
  })

  test('has the hash of its bytes', async () => {
    const text = `\uFEFF${LARGE}`
    const { inputs } = await find(write(text))

    expect(inputs[0]?.sha256()).toBe(createHash('sha256').update(text).digest('hex'))
  })

  test('in UTF-16 is decoded', async () => {
    const { inputs } = await find(write(Buffer.from(`\uFEFF${LARGE}`, 'utf16le')))

    expect(inputs[0]).toMatchObject({ kind: 'terraform-plan', text: LARGE, bytes: null })
  })

  test('over the limit is an error that names the option', async () => {
    const { inputs, errors } = await find(write(LARGE), 1_000_000)

    expect(inputs).toEqual([])
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/the limit is 1,000,000\. Raise it with `--max-input-size`/),
      },
    ])
  })

  test('gets the verdicts of a small one', async () => {
    const judge = async (content: string | Buffer) => {
      const { verdicts, errors } = await check({
        cwd: folder,
        paths: [write(content)],
        policy: ['encrypted-volumes'],
      })
      return { verdicts, errors }
    }
    const small = await judge(PLAN)

    expect(small.verdicts).toMatchObject([
      { address: 'aws_ebs_volume.closed', verdict: 'pass' },
      {
        address: 'aws_ebs_volume.open',
        verdict: 'fail',
        pointer: '/resource_changes/0/change/after/encrypted',
      },
    ])
    expect(await judge(LARGE)).toEqual(small)
  })

  test('that is cut off is told with its place, and the rest is judged', async () => {
    const path = write(`{"format_version":"1.2",\n${BLANKS}"planned_values":{"a":"secret`)
    writeFileSync(join(folder, 'other.json'), PLAN)
    const { errors, exitCode, verdicts } = await check({
      cwd: folder,
      paths: [path, join(folder, 'other.json')],
      policy: ['encrypted-volumes'],
    })

    expect(exitCode).toBe(3)
    expect(verdicts).toHaveLength(2)
    expect(errors).toMatchObject([{ file: 'plan.json', line: 2, kind: 'input' }])
    expect(errors[0]?.message).toContain('The JSON ends in the middle of the plan')
    expect(errors[0]?.message).not.toContain('secret')
  })

  ifAsked(
    'longer than any text is judged (skipped unless STACKGATE_BENCH_HUGE is set)',
    { timeout: 120_000 },
    async () => {
      const path = join(folder, 'plan.json')
      const [start = '', end = ''] = PLAN.split('"planned_values":')
      const file = openSync(path, 'w')
      writeSync(file, `${start}"planned_values":`)
      const blanks = Buffer.alloc(64 * 1024 ** 2, ' ')
      for (let written = 0; written < MAX_STRING_LENGTH; ) written += writeSync(file, blanks)
      writeSync(file, end)
      closeSync(file)
      const { verdicts, errors } = await check({
        cwd: folder,
        paths: [path],
        policy: ['encrypted-volumes'],
      })

      expect(errors).toEqual([])
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['pass', 'fail'])
    },
  )
})
