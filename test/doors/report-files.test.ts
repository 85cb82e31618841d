import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { find, parseStrictly, textIn } from '../report/strict-markup.ts'
import { install } from './installed.ts'

const { folderWith, run } = install()

const template = `Resources:
  Data:
    Type: AWS::EC2::Volume
    Properties:
      AvailabilityZone: eu-central-1a
      Encrypted: false
`
const account = ['--param', 'AWS::AccountId=123456789012', '--param', 'AWS::Region=eu-central-1']

test('every report goes into the folder under a name that says what reads it, and tells the same place', async () => {
  const folder = folderWith({ 'a.yaml': template })
  const formats = ['html', 'junit', 'gitlab', 'asff', 'agent'].flatMap((name) => ['--format', name])
  const args = ['a.yaml', '--policy', 'encrypted-volumes', ...account, ...formats]
  const ran = await run(folder, [...args, '--output-dir', 'out'])
  expect([ran.exitCode, ran.stdout, ran.stderr]).toEqual([1, '', ''])
  expect(readdirSync(join(folder, 'out')).toSorted()).toEqual([
    'stackgate.agent.txt',
    'stackgate.asff.json',
    'stackgate.gitlab.json',
    'stackgate.html',
    'stackgate.junit.xml',
  ])
  const text = (name: string) => readFileSync(join(folder, 'out', `stackgate.${name}`), 'utf8')
  const page = parseStrictly(text('html'), 'html')
  expect(find(page, { class: 'place' }).map(textIn)).toContain('a.yaml:6:7')
  const suites = parseStrictly(text('junit.xml'), 'xml')
  expect(find(suites, { name: 'failure' }).map(textIn)[0]).toMatch(/^a\.yaml:6:7\n/)
  expect(JSON.parse(text('gitlab.json'))).toMatchObject([
    { check_name: 'encrypted-volumes', location: { path: 'a.yaml', lines: { begin: 6 } } },
  ])
  expect(JSON.parse(text('asff.json'))).toMatchObject({
    Findings: [{ AwsAccountId: '123456789012', ProductFields: { 'stackgate/line': '6' } }],
  })
  expect(text('agent.txt')).toContain('\na.yaml:6:7 blocks high encrypted-volumes resource=Data')
})

test('asff without an account and a region is refused before anything is judged', async () => {
  const ran = await run(folderWith({ 'a.yaml': template }), ['a.yaml', '--format', 'asff'])
  expect([ran.exitCode, ran.stdout]).toEqual([2, ''])
  expect(ran.stderr).toContain('AWS::AccountId=123456789012 and AWS::Region=eu-central-1')
})
