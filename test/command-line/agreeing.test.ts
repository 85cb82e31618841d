import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { runCommand } from '../../src/command-line/index.ts'
import { folderWith } from '../folder-with.ts'

const home = process.cwd()
let printed = ''

beforeEach(() => {
  printed = ''
  const print = (text: string | Uint8Array) => {
    printed += String(text)
    return true
  }
  vi.spyOn(process.stdout, 'write').mockImplementation(print)
  vi.spyOn(process.stderr, 'write').mockImplementation(print)
})
afterEach(() => {
  vi.restoreAllMocks()
  process.chdir(home)
})

const disk = (name: string, encrypted = '') =>
  `  ${name}:\n    Type: AWS::EC2::Volume\n    Properties: { AvailabilityZone: a, Size: 8${encrypted} }\n`
const templateOf = (...disks: readonly string[]) => `Resources:\n${disks.join('')}`
const own = ['--policy', 'encrypted-volumes']

/** Runs a command in a folder; gives the exit code and what it printed. */
async function ran(folder: string, ...words: readonly string[]) {
  process.chdir(folder)
  printed = ''
  const exitCode = await runCommand(words, '1.0.0')
  return { exitCode, printed }
}

const textIn = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

describe('waive', () => {
  const files = { '.git/HEAD': '', 'a.yaml': templateOf(disk('One'), disk('Two')) }
  const said = ['--reason', 'scratch: holds "nothing"', '--until', '2999-01-31']

  test('writes a waiver for what lies at a line; the gate is then open', async () => {
    const folder = folderWith(files)
    expect(
      (await ran(folder, 'waive', 'encrypted-volumes', 'a.yaml:2', ...said, '--owner', 'me'))
        .exitCode,
    ).toBe(0)
    expect(textIn(folder, 'stackgate.yaml')).toBe(
      'waivers:\n  - policy: encrypted-volumes\n    resource: One\n    files: a.yaml\n    reason: "scratch: holds \\"nothing\\""\n    owner: me\n    until: 2999-01-31\n',
    )
    expect((await ran(folder, 'waive', 'encrypted-volumes', 'Two', ...said)).exitCode).toBe(0)
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(0)
  })

  test.each([
    [
      '# ours\npacks: [aws-foundations] # the default\n',
      '# ours\npacks: [aws-foundations] # the default\nwaivers:\n',
    ],
    ['waivers: [] # none yet\n\npacks: [] # all\n', 'waivers: # none yet\n  - policy'],
    [
      'waivers:\n- policy: restricted-ssh # why\n  resource: X\n  reason: |\n    # one\n\n    two\n# behind\npacks: []\n',
      '    two\n- policy: encrypted-volumes\n',
    ],
    ['packs: []', 'packs: []\nwaivers:\n'],
  ])('keeps what stands in %j', async (text, expected) => {
    const folder = folderWith({ ...files, 'stackgate.yaml': text })
    const { exitCode } = await ran(folder, 'waive', 'encrypted-volumes', 'One', ...said)
    expect(exitCode).toBe(0)
    const written = textIn(folder, 'stackgate.yaml')
    expect(written).toContain(expected)
    const kept = text.split('\n').filter((line) => line !== '' && !line.startsWith('waivers: []'))
    for (const line of kept) expect(written).toContain(line)
  })

  test.each([
    [['waive', 'encrypted-volumes']],
    [['waive', 'encrypted-volumes', 'One']],
    [['waive', 'encrypted-volumes', 'One', '--reason', ' ']],
    [['waive', 'encrypted-volumes', 'One', '--reason', 'x', '--until', 'tomorrow']],
    [['waive', 'encrypted-volumes', 'One', '--reason', 'x', '--until', '2020-01-01']],
    [['waive', 'encrypted-volumes', 'Nowhere', '--reason', 'x']],
    [['waive', 'encrypted-volume', 'One', '--reason', 'x']],
  ])('writes nothing for %j', async (words) => {
    const folder = folderWith(files)
    const { exitCode, printed } = await ran(folder, ...words)
    expect(exitCode).toBe(2)
    expect(printed).not.toBe('')
    expect(() => textIn(folder, 'stackgate.yaml')).toThrow()
  })

  test('waives all that it says it does, in each file and by the settings that hold for it', async () => {
    const folder = folderWith({
      ...files,
      'b.yaml': templateOf(disk('One')),
      'deep/c.yaml': templateOf(disk('One')),
      'deep/stackgate.yaml': '',
    })
    const words = ['waive', 'encrypted-volumes', 'One', '--reason', 'scratch']
    const { exitCode, printed: told } = await ran(folder, ...words)
    expect([exitCode, told]).toEqual([
      0,
      'stackgate.yaml: waived encrypted-volumes for 2 findings, without an end.\ndeep/stackgate.yaml: waived encrypted-volumes for 1 finding, without an end.\n',
    ])
    expect(textIn(folder, 'deep/stackgate.yaml')).toContain('files: c.yaml')
    const left = await ran(folder, 'check', ...own)
    expect(left.printed).toContain('1 finding blocks')
  })

  test('leaves settings alone that it can not edit', async () => {
    const text = '{ "waivers": [] }\n'
    const folder = folderWith({ ...files, 'stackgate.yaml': text })
    expect((await ran(folder, 'waive', 'encrypted-volumes', 'One', ...said)).exitCode).toBe(2)
    expect(textIn(folder, 'stackgate.yaml')).toBe(text)
  })
})

describe('baseline', () => {
  test('takes in what is found; it then blocks no more, and what comes does', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.yaml': templateOf(disk('One'), disk('Two')) })
    expect((await ran(folder, 'baseline', ...own)).exitCode).toBe(0)
    expect(textIn(folder, 'stackgate.yaml')).toBe('baseline: stackgate-baseline.json\n')
    expect(JSON.parse(textIn(folder, 'stackgate-baseline.json')).findings).toHaveLength(2)
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(0)
    writeFileSync(join(folder, 'a.yaml'), `# moved\n${templateOf(disk('Two'), disk('One'))}`)
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(0)
    writeFileSync(join(folder, 'b.yaml'), templateOf(disk('One')))
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(1)
    writeFileSync(join(folder, 'b.yaml'), templateOf(disk('One', ', Encrypted: true')))
    writeFileSync(join(folder, 'a.yaml'), templateOf(disk('One', ', Encrypted: "no"'), disk('Two')))
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(1)
  })

  test('shrinks, and grows only where that is asked for', async () => {
    const folder = folderWith({ '.git/HEAD': '', 'a.yaml': templateOf(disk('One'), disk('Two')) })
    await ran(folder, 'baseline', ...own)
    writeFileSync(join(folder, 'a.yaml'), templateOf(disk('One'), disk('Three')))
    expect((await ran(folder, 'check', ...own)).printed).toContain('1 entry is met no more')
    expect((await ran(folder, 'baseline', ...own)).printed).toContain(
      '1 known findings, 1 dropped; 1 others',
    )
    const addresses = () =>
      JSON.parse(textIn(folder, 'stackgate-baseline.json')).findings.map(
        ({ address }: { address: string }) => address,
      )
    expect(addresses()).toEqual(['One'])
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(1)
    await ran(folder, 'baseline', '--renew', ...own)
    expect(addresses()).toEqual(['One', 'Three'])
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(0)
  })

  test.each([
    ['where settings name a place outside', (outside: string) => `../${basename(outside)}/k.json`],
    ['through a link that leads out', () => 'link.json'],
    ['through a link to what is not there', () => 'nowhere.json'],
  ])('writes nothing outside of the root, %s', async (_, name) => {
    const outside = folderWith({ 'k.json': 'mine' })
    const folder = folderWith({
      '.git/HEAD': '',
      'a.yaml': templateOf(disk('One')),
      'stackgate.yaml': `baseline: ${name(outside)}`,
    })
    symlinkSync(join(outside, 'k.json'), join(folder, 'link.json'))
    symlinkSync(join(outside, 'new.json'), join(folder, 'nowhere.json'))
    const { exitCode, printed } = await ran(folder, 'baseline', '--renew', ...own)
    expect(exitCode).toBe(2)
    expect(printed).toContain('lies outside')
    expect(readdirSync(outside)).toEqual(['k.json'])
    expect(textIn(outside, 'k.json')).toBe('mine')
  })

  test.each([
    '{"version":2}',
    '[]',
    '{"version":1,"findings":[{}]}',
    'x',
    '{"version":1,"findings":[1]}',
  ])('that is none is an error of the settings: %s', async (text) => {
    const folder = folderWith({
      '.git/HEAD': '',
      'a.yaml': templateOf(disk('One')),
      'stackgate.yaml': 'baseline: known.json',
      'known.json': text,
    })
    const { exitCode, printed } = await ran(folder, 'check', ...own)
    expect(exitCode).toBe(2)
    expect(printed).toContain('known.json')
    expect((await ran(folder, 'baseline', '--renew', ...own)).exitCode).toBe(0)
    expect((await ran(folder, 'check', ...own)).exitCode).toBe(0)
  })
})

describe('what can not be read or written is an error of the command:', () => {
  const files = { '.git/HEAD': '', 'a.yaml': templateOf(disk('One', ', Encrypted: true')) }

  test.each([
    [['--policies', 'a.yaml'], 'This is a file: name the folder that holds the policies.'],
    [['--pack', './folder'], "The policy pack can't be read: name a file of YAML."],
    [['--format', 'json=folder'], "folder can't be written (EISDIR)."],
    [['--format', 'json=a.yaml/b.json'], "a.yaml/b.json can't be written (EEXIST)."],
  ])('%j', async (words, message) => {
    const folder = folderWith({ ...files, 'folder/none.txt': '' })
    const { exitCode, printed } = await ran(folder, 'check', 'a.yaml', ...own, ...words)
    expect(exitCode).toBe(2)
    expect(printed.replace(/\s+/g, ' ')).toContain(message)
  })
})

describe('verify', () => {
  async function reported(encrypted: string) {
    const folder = folderWith({ '.git/HEAD': '', 'a.yaml': templateOf(disk('One', encrypted)) })
    await ran(folder, 'check', ...own, 'a.yaml', '--format', 'json=report.json')
    return folder
  }

  test('knows the input that was judged, and no other', async () => {
    const folder = await reported(', Encrypted: true')
    expect((await ran(folder, 'verify', 'report.json', '--input', 'a.yaml')).exitCode).toBe(0)
    writeFileSync(join(folder, 'a.yaml'), `${textIn(folder, 'a.yaml')}\n`)
    const { exitCode, printed } = await ran(folder, 'verify', 'report.json', '--input', 'a.yaml')
    expect([exitCode, printed.startsWith('not judged')]).toEqual([1, true])
    expect((await ran(folder, 'verify', 'report.json', '--input', 'gone.yaml')).exitCode).toBe(3)
  })

  test('refuses what a closed gate let nobody deploy', async () => {
    const folder = await reported('')
    expect((await ran(folder, 'verify', 'report.json', '--input', 'a.yaml')).exitCode).toBe(1)
  })

  test.each([
    '',
    '[]',
    '{"inputs":[]}',
    '{"tool":{"name":"stackgate"},"inputs":{"sha256":1},"gate":"open"}',
  ])('takes no lies for a report: %s', async (text) => {
    const folder = folderWith({ 'a.yaml': templateOf(disk('One')), 'report.json': text })
    expect(
      (await ran(folder, 'verify', 'report.json', '--input', 'a.yaml')).exitCode,
    ).toBeGreaterThan(0)
  })
})

describe('diff', () => {
  test('says on a laptop what a change brings', async () => {
    const folder = folderWith({
      'base/a.yaml': templateOf(disk('One')),
      'head/a.yaml': templateOf(disk('One'), disk('Two')),
    })
    const { exitCode, printed } = await ran(folder, 'diff', 'base', 'head', ...own)
    expect(exitCode).toBe(1)
    expect(printed).toContain('Against base: 1 new, 1 older (1 high), 0 fixed.')
    expect(printed).toContain('new in this change')
    expect(printed.trimEnd().split('\n').at(-1)).toBe('Gate closed: 1 finding blocks.')
    expect((await ran(folder, 'diff', 'head', 'base', ...own)).printed).toContain('1 fixed')
  })

  test('wants both sides', async () => {
    expect((await ran(folderWith(), 'diff', 'one')).exitCode).toBe(2)
    expect((await ran(folderWith(), 'diff', 'one', 'other')).exitCode).toBe(2)
  })
})
