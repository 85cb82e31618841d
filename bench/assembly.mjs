import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byTurns, cli, inFolder, print, ratio, residentMemory } from './measure.mjs'

const sample = fileURLToPath(new URL('../../shared/samples/cdk/big', import.meta.url))
const stack = 'Big'
const copies = [1, 4, 16]

/**
 * An assembly of the CDK with 452 resources, and the same with its stack 4 and 16 times: what 16 cost beyond
 * 4, against what 4 cost beyond 1, which is 4 where the cost is linear; and the memory.
 * @param {number} runs
 */
export function assembly(runs) {
  if (!existsSync(sample)) return print('CDK assembly: skipped, the samples are not beside this.')
  inFolder((cwd) => {
    for (const count of copies) multiply(count, join(cwd, String(count)))
    const check = (count) => [cli, 'check', join(cwd, String(count)), '--format', 'jsonl']
    const commands = Object.fromEntries(copies.map((count) => [count, check(count)]))
    const turns = byTurns(commands, { cwd, runs })
    const growth = (turn) => (turn[16] - turn[4]) / (turn[4] - turn[1])
    print(`CDK assembly, 16 stacks beyond 4: ${ratio(turns, growth)} 4 beyond 1, linear is 4`)
    const memory = copies.map((count) => Math.round(residentMemory(check(count), cwd)))
    print(`CDK assembly, resident: ${memory.join(', ')} MiB for 1, 4, 16 stacks, under 300 wanted`)
  })
}

/** Writes the assembly with its stack so many times, each under a name of its own. */
function multiply(count, folder) {
  const out = join(folder, 'cdk.out')
  mkdirSync(out, { recursive: true })
  cpSync(join(sample, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(sample, 'cdk.json'), join(folder, 'cdk.json'))
  const manifest = JSON.parse(readFileSync(join(sample, 'cdk.out', 'manifest.json'), 'utf8'))
  const { [stack]: artifact, [`${stack}.assets`]: assets, ...others } = manifest.artifacts
  const artifacts = { ...others, [`${stack}.assets`]: assets }
  cpSync(join(sample, 'cdk.out', assets.properties.file), join(out, assets.properties.file))
  for (let number = 0; number < count; number += 1) {
    const name = number === 0 ? stack : `${stack}${number}`
    const { templateFile } = artifact.properties
    const [template, metadata] = [`${name}.template.json`, `${name}.metadata.json`]
    cpSync(join(sample, 'cdk.out', templateFile), join(out, template))
    cpSync(join(sample, 'cdk.out', artifact.additionalMetadataFile), join(out, metadata))
    artifacts[name] = {
      ...artifact,
      displayName: name,
      additionalMetadataFile: metadata,
      properties: { ...artifact.properties, templateFile: template },
    }
  }
  writeFileSync(join(out, 'manifest.json'), JSON.stringify({ ...manifest, artifacts }))
}
