import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { parseArguments } from '../../src/command-line/arguments.ts'
import { watchCommand } from '../../src/command-line/watch-command.ts'
import { folderWith } from '../folder-with.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const disk = (encrypted: boolean) =>
  `Resources:\n  Disk:\n    Type: AWS::EC2::Volume\n    Properties: { Encrypted: ${encrypted} }\n`

test('judges again when an input changes, not when a report is written, and ends when it is told to', async () => {
  let stop: () => void = () => {}
  vi.spyOn(process, 'once').mockImplementation((event, listener) => {
    if (event === 'SIGINT') stop = () => listener()
    return process
  })
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': disk(false) })
  const words = ['check', folder, '--root', folder, '--policy', 'encrypted-volumes']
  const formats = ['--format', 'terminal', '--format', `json=${join(folder, 'out.json')}`]
  const args = parseArguments([...words, ...formats, '--watch'], ['terminal', 'json'])
  let printed = ''
  const count = (text: string) => printed.split(text).length - 1
  const done = watchCommand(args, (text) => {
    printed += text
  })

  await vi.waitUntil(() => printed.includes('waiting for changes'), 30_000)
  expect(count('Gate ')).toBe(1)
  writeFileSync(join(folder, 'a.yaml'), disk(true))
  await vi.waitUntil(() => printed.includes('Gate open'), 30_000)
  stop()

  expect(await done).toBe(0)
  expect(count('Gate ')).toBe(2)
})

test('judges again where reports are written into the folder that is watched', async () => {
  let stop: () => void = () => {}
  vi.spyOn(process, 'once').mockImplementation((event, listener) => {
    if (event === 'SIGINT') stop = () => listener()
    return process
  })
  const folder = folderWith({ '.git/HEAD': '', 'a.yaml': disk(false) })
  const words = ['check', join(folder, 'a.yaml'), '--root', folder, '--policy', 'encrypted-volumes']
  const formats = ['--format', 'agent', '--output-dir', folder]
  const args = parseArguments([...words, ...formats, '--watch'], ['agent'])
  let printed = ''
  const done = watchCommand(args, (text) => {
    printed += text
  })

  await vi.waitUntil(() => printed.includes('waiting for changes'), 30_000)
  writeFileSync(join(folder, 'a.yaml'), disk(true))
  const report = () => readFileSync(join(folder, 'stackgate.agent.txt'), 'utf8')
  await vi.waitUntil(() => report().includes('Gate open'), 30_000)
  stop()

  expect(await done).toBe(0)
})
