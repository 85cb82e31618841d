// How long a person waits for a small run, as ratios to a bare start of Node, measured in turns in one
// process. `npm run bench [-- RUNS]`; needs dist/. Prints which files of dist/ each run loads.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const cli = join(here, '..', 'dist', 'cli.js')
const runs = Number(process.argv[2] ?? 21)
const folder = mkdtempSync(join(tmpdir(), 'stackgate-bench-'))

/** Thirty resources, a third of which fail. */
const resources = Object.fromEntries(
  Array.from({ length: 30 }, (_, index) => [
    `Volume${index}`,
    {
      Type: 'AWS::EC2::Volume',
      Properties: {
        AvailabilityZone: 'eu-central-1a',
        Size: 8 + index,
        Encrypted: index % 3 !== 0,
      },
    },
  ]),
)
const yaml = Object.entries(resources)
  .map(
    ([id, { Type, Properties: p }]) =>
      `  ${id}:\n    Type: ${Type}\n    Properties:\n      AvailabilityZone: ${p.AvailabilityZone}\n      Size: ${p.Size}\n      Encrypted: ${p.Encrypted}\n`,
  )
  .join('')
writeFileSync(join(folder, 'small.json'), JSON.stringify({ Resources: resources }, null, 2))
writeFileSync(join(folder, 'small.yaml'), `Resources:\n${yaml}`)
writeFileSync(
  join(folder, 'hooks.mjs'),
  "import { writeSync } from 'node:fs'\nexport async function load(url, context, next) {\n  if (url.includes('/dist/')) writeSync(2, 'loaded ' + url.split('/dist/')[1] + '\\n')\n  return next(url, context)\n}\n",
)
writeFileSync(
  join(folder, 'register.mjs'),
  "import { register } from 'node:module'\nregister('./hooks.mjs', import.meta.url)\n",
)

const cases = {
  '--version': [cli, '--version'],
  'JSON template, 30 resources': [cli, 'check', 'small.json'],
  'YAML template, 30 resources': [cli, 'check', 'small.yaml'],
}

const print = (line) => process.stdout.write(`${line}\n`)

const time = (args) => {
  const started = process.hrtime.bigint()
  spawnSync(process.execPath, args, { cwd: folder, stdio: 'ignore' })
  return Number(process.hrtime.bigint() - started)
}
const median = (values) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]

try {
  print(
    `Node ${process.version}, ${runs} turns each; whole process, against node -e 0 in the same turn`,
  )
  for (const [name, args] of Object.entries(cases)) {
    time(['-e', '0'])
    time(args)
    const ratios = Array.from({ length: runs }, () => {
      const floor = time(['-e', '0'])
      return time(args) / floor
    })
    const [least, most] = [Math.min(...ratios), Math.max(...ratios)]
    print(`${name}: ${median(ratios).toFixed(2)} times (${least.toFixed(2)} to ${most.toFixed(2)})`)
    const register = pathToFileURL(join(folder, 'register.mjs')).href
    const { stderr } = spawnSync(process.execPath, ['--import', register, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    const loaded = stderr
      .split('\n')
      .filter((line) => line.startsWith('loaded '))
      .map((line) => line.slice(7))
    print(`  loads ${loaded.join(', ')}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
