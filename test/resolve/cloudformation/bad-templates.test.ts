import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { check } from '../../../src/check.ts'
import { badTemplates } from './bad-templates.ts'

/** `SIZE=1` takes templates of a megabyte, as large as the service takes them. */
const size = Number(process.env.SIZE ?? 0.05)
/** Of the processor: others may use the machine as well. */
const mostSeconds = size < 1 ? 3 : 10

const folder = mkdtempSync(join(tmpdir(), 'stackgate-bad-'))
afterAll(() => rmSync(folder, { recursive: true }))

const child = {
  Parameters: { A: { Type: 'String' } },
  Resources: { X: { Type: 'AWS::EC2::Volume', Properties: { Encrypted: { Ref: 'A' } } } },
  Outputs: { Out: { Value: { Ref: 'A' } } },
}

/** How long it takes in seconds; a check that rejects is a defect. */
async function secondsOf(text: string, assume: 'given' | 'all'): Promise<number> {
  writeFileSync(join(folder, 'parent.json'), text)
  writeFileSync(join(folder, 'child.json'), JSON.stringify(child))
  const started = process.cpuUsage()
  const { exitCode } = await check({
    cwd: folder,
    paths: ['parent.json'],
    policy: ['encrypted-volumes', 'restricted-ssh', 's3-bucket-ssl-requests-only'],
    assume,
  })
  const { user, system } = process.cpuUsage(started)
  expect([0, 1, 3]).toContain(exitCode)
  return (user + system) / 1e6
}

describe.each(Object.entries(badTemplates(size)))('%s', (_, make) => {
  test('takes no more than seconds', async () => {
    const made = make()
    const text = typeof made === 'string' ? made : JSON.stringify(made)
    for (const assume of size < 1 ? (['given'] as const) : (['given', 'all'] as const))
      expect(await secondsOf(text, assume)).toBeLessThan(mostSeconds)
  })
})
