import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { defaultMaxInputSize } from '../check-options.ts'
import type { InputKind } from '../model/decision.ts'
import { defaultPack } from '../policy/index.ts'
import { type FoundInput, findInputs } from '../read/index.ts'
import { loadVisibleText } from '../report/index.ts'
import { workTree } from '../revision/index.ts'
import { settingsFinder, settingsName } from '../settings/index.ts'
import type { Arguments } from './arguments.ts'
import { checkCommand } from './check-command.ts'
import { errorTexts } from './choose.ts'
import { settingsText } from './settings-text.ts'
import { workflowText } from './workflow-text.ts'

const workflowName = join('.github', 'workflows', 'stackgate.yml')

/**
 * `stackgate init [paths…]`: finds the inputs, writes settings and a workflow where there are none yet, and
 * shows the first report. Findings don't change the exit code: this is where a person begins.
 */
export async function initCommand(
  args: Arguments,
  version: string,
  started: bigint,
  print: (text: string) => void,
): Promise<number> {
  const { visible } = await loadVisibleText()
  const cwd = process.cwd()
  const { inputs, errors, runRoot } = await findInputs(args.operands, {
    ...{ cwd, root: args.root, workspace: process.env.GITHUB_WORKSPACE || null },
    maxInputSize: args.maxInputSize ?? defaultMaxInputSize,
  })
  if (args.operands.length > 0 && errors.length > 0) {
    process.stderr.write(await errorTexts(errors))
    return 3
  }
  const top = workTree(cwd) ?? runRoot
  print(
    `${found(inputs)
      .map((line) => visible(line))
      .join('\n')}\n\n`,
  )
  const written = [
    writeNew(top, settingsName, settingsText(defaultPack), existingSettings(cwd, top)),
    writeNew(
      top,
      workflowName,
      workflowText({ version, branch: branchOf(top), apps: appsOf(inputs, top) }),
      null,
    ),
  ]
  print(`${written.map((line) => visible(line)).join('\n')}\n\n`)
  if (inputs.length > 0) await checkCommand({ ...args, command: 'check' }, started, print)
  return 0
}

const kinds: Readonly<Record<InputKind, string>> = {
  cloudformation: 'template',
  cdk: 'CDK assembly',
  'terraform-plan': 'Terraform plan',
  'terraform-configuration': 'Terraform folder',
}

/** More are counted. */
const MOST_TOLD = 10

function found(inputs: readonly FoundInput[]): readonly string[] {
  if (inputs.length === 0)
    return [
      'Nothing to judge is here yet: no template, no cdk.out (cdk synth makes it), no plan, no .tf file.',
    ]
  const more = inputs.length - MOST_TOLD
  return [
    `Found ${inputs.length} ${inputs.length === 1 ? 'input' : 'inputs'}`,
    ...inputs.slice(0, MOST_TOLD).map(({ file, kind }) => `  ${file} (${kinds[kind]})`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

/** Those that hold here already, however they are named. */
function existingSettings(cwd: string, top: string): string | null {
  const nearest = settingsFinder()(cwd, top)
  return nearest === null ? null : nearest.path
}

/** Never over what is there. */
function writeNew(top: string, name: string, text: string, existing: string | null): string {
  const path = existing ?? join(top, name)
  const label = relative(process.cwd(), path).split(sep).join('/')
  if (existing !== null || existsSync(path)) return `${label} is there already: it stays as it is`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text, { flag: 'wx' })
    return `Wrote ${label}`
  } catch {
    return `${label} can't be written`
  }
}

/** The branch that the remote has as its own, else the one that is checked out. */
function branchOf(top: string): string {
  const branch =
    reference(join(top, '.git', 'refs', 'remotes', 'origin', 'HEAD'), 'refs/remotes/origin/') ??
    reference(join(top, '.git', 'HEAD'), 'refs/heads/')
  return branch ?? 'main'
}

function reference(file: string, before: string): string | null {
  try {
    const [, name] = /^ref: (\S{1,200})\s*$/.exec(readFileSync(file, 'utf8')) ?? []
    return name?.startsWith(before) ? name.slice(before.length) : null
  } catch {
    return null
  }
}

/** The apps that assemblies are made from; one in the current folder may have made none yet. */
function appsOf(inputs: readonly FoundInput[], top: string): readonly string[] {
  const beside = inputs.filter(({ kind }) => kind === 'cdk').map(({ path }) => dirname(path))
  const folders = [...beside, process.cwd()]
    .filter((folder) =>
      ['cdk.json', 'package-lock.json'].every((name) => existsSync(join(folder, name))),
    )
    .map((folder) => relative(top, folder).split(sep).join('/') || '.')
    // A workflow would take it for an expression.
    .filter((folder) => !folder.includes('${{'))
  return [...new Set(folders)]
}
