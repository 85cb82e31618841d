import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check.ts'
import { lineHashes } from '../../src/line-hash.ts'
import { folderWith } from '../folder-with.ts'
import { render } from './render.ts'

const volume = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Size: 8
      Encrypted: false
`

test('SARIF gives each result the hash of its line as code scanning computes it', async () => {
  const cwd = folderWith({ 'a.yaml': volume, 'b.yaml': volume.replaceAll('\n', '\r\n') })
  const decision = await check({ cwd, policy: ['encrypted-volumes'] })
  const { results } = JSON.parse(await render('sarif', decision)).runs[0]
  const expected = lineHashes(readFileSync(join(cwd, 'a.yaml'), 'utf8'))[6]?.hash
  expect(expected).toMatch(/^[0-9a-f]+:1$/)
  expect(
    results.map(
      ({ partialFingerprints }: { partialFingerprints: { primaryLocationLineHash: string } }) =>
        partialFingerprints.primaryLocationLineHash,
    ),
  ).toEqual([expected, expected])
  expect(await render('json', decision)).not.toContain('lineHash')
})

test('SARIF leaves the hash to the upload where what it is made of holds a secret', async () => {
  const decision = await check({
    cwd: folderWith({ 'a.yaml': `${volume}      MasterPassword: hunter2\n` }),
    policy: ['encrypted-volumes'],
  })
  const { results } = JSON.parse(await render('sarif', decision)).runs[0]
  expect(results).toHaveLength(1)
  expect(Object.keys(results[0].partialFingerprints)).toEqual(['stackgate/v1'])
})
