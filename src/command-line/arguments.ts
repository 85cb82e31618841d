import { parseArgs } from 'node:util'
import { didYouMean } from '../model/nearest-word.ts'
import type { Part } from '../model/part-report.ts'
import { type Severity, severities } from '../model/policy.ts'
import type { Assume } from '../model/worlds/world.ts'

export const commands = [
  'check',
  'diff',
  'list',
  'explain',
  'controls',
  'test',
  'trace',
  'waive',
  'baseline',
  'fix',
  'init',
  'completion',
  'verify',
  'merge',
  'help',
  'version',
] as const
export type Command = (typeof commands)[number]

/** The command line, checked. */
export interface Arguments {
  readonly command: Command
  /** What stands after the command. */
  readonly operands: readonly string[]
  readonly pack: readonly string[]
  readonly policy: readonly string[]
  readonly policies: readonly string[]
  /** A framework, or another pack, whose controls are told. */
  readonly framework: string | null
  readonly checklist: boolean
  readonly watch: boolean
  readonly param: Readonly<Record<string, string>>
  readonly paramFile: readonly string[]
  readonly envVars: boolean
  readonly assume: Assume
  readonly formats: readonly { readonly name: string; readonly file: string | null }[]
  readonly outputDir: string | null
  /** A settings file for all inputs. */
  readonly config: string | null
  /** What the change is compared with. */
  readonly base: string | null
  /** Which inputs of a change are judged. */
  readonly inputs: 'affected' | 'all'
  /** A file that lists what has changed. */
  readonly changedFiles: string | null
  /** The part of the inputs that is judged; null: all of them. */
  readonly shard: Part | null
  /** In seconds; null: the default. */
  readonly timeout: number | null
  /** Whether what policies newly allow, and no longer allow, is told. */
  readonly access: boolean
  /** Of a waiver that is written. */
  readonly reason: string | null
  readonly owner: string | null
  readonly until: string | null
  /** Whether a baseline is written anew, with all that is found now. */
  readonly renew: boolean
  /** Whether edits are written to the files, and also those that a person should look at first. */
  readonly write: boolean
  readonly unsafe: boolean
  /** The input that a report is held against. */
  readonly input: readonly string[]
  readonly root: string | null
  readonly terraformRoot: string | null
  /** Null: as the settings say. */
  readonly failOn: Severity | null
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
  /** In bytes; null: the default. */
  readonly maxInputSize: number | null
  readonly all: boolean
  readonly colour: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** A command line that can't be done; the message says which word, and what would be right. */
export class UsageError extends Error {}

/** Every option; what completes words in a shell is made of them as well. */
export const options = {
  pack: { type: 'string', multiple: true },
  policy: { type: 'string', multiple: true },
  policies: { type: 'string', multiple: true },
  framework: { type: 'string' },
  checklist: { type: 'boolean' },
  watch: { type: 'boolean' },
  param: { type: 'string', multiple: true },
  'param-file': { type: 'string', multiple: true },
  'env-vars': { type: 'boolean' },
  assume: { type: 'string' },
  format: { type: 'string', multiple: true },
  'output-dir': { type: 'string' },
  config: { type: 'string' },
  base: { type: 'string' },
  inputs: { type: 'string' },
  'changed-files': { type: 'string' },
  shard: { type: 'string' },
  timeout: { type: 'string' },
  access: { type: 'boolean' },
  reason: { type: 'string' },
  owner: { type: 'string' },
  until: { type: 'string' },
  renew: { type: 'boolean' },
  write: { type: 'boolean' },
  unsafe: { type: 'boolean' },
  input: { type: 'string', multiple: true },
  root: { type: 'string' },
  'terraform-root': { type: 'string' },
  'fail-on': { type: 'string' },
  'warn-only': { type: 'boolean' },
  'fail-on-unknown': { type: 'boolean' },
  'max-input-size': { type: 'string' },
  all: { type: 'boolean' },
  'no-color': { type: 'boolean' },
  quiet: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const

/** @throws UsageError */
export function parseArguments(words: readonly string[], formats: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  const [first = '', ...rest] = positionals
  const isCommand = (commands as readonly string[]).includes(first)
  const command = values.help
    ? 'help'
    : values.version
      ? 'version'
      : isCommand
        ? (first as Command)
        : 'check'
  return {
    command,
    operands: isCommand ? rest : positionals,
    pack: values.pack ?? [],
    policy: values.policy ?? [],
    policies: values.policies ?? [],
    framework: values.framework ?? null,
    checklist: values.checklist ?? false,
    watch: values.watch ?? false,
    param: pairsOf(values.param ?? []),
    paramFile: values['param-file'] ?? [],
    envVars: values['env-vars'] ?? false,
    assume: oneOf('--assume', values.assume ?? 'given', ['given', 'all'] as const),
    formats: (values.format ?? ['terminal']).map((format) => formatOf(format, formats)),
    outputDir: values['output-dir'] ?? null,
    config: values.config ?? null,
    base: values.base ?? null,
    inputs: oneOf('--inputs', values.inputs ?? 'affected', ['affected', 'all'] as const),
    changedFiles: values['changed-files'] ?? null,
    shard: values.shard === undefined ? null : shardOf(values.shard),
    timeout: values.timeout === undefined ? null : secondsOf(values.timeout),
    access: values.access ?? false,
    reason: values.reason ?? null,
    owner: values.owner ?? null,
    until: values.until ?? null,
    renew: values.renew ?? false,
    write: values.write ?? false,
    unsafe: values.unsafe ?? false,
    input: values.input ?? [],
    root: values.root ?? null,
    terraformRoot: values['terraform-root'] ?? null,
    failOn:
      values['fail-on'] === undefined ? null : oneOf('--fail-on', values['fail-on'], severities),
    warnOnly: values['warn-only'] ?? false,
    failOnUnknown: values['fail-on-unknown'] ?? false,
    maxInputSize: values['max-input-size'] === undefined ? null : bytesOf(values['max-input-size']),
    all: values.all ?? false,
    colour: !values['no-color'],
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
  }
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(explain(words, error))
  }
}

function explain(words: readonly string[], error: unknown): string {
  const names = Object.keys(options)
  const strange = words.find((word) => {
    const name = /^--([^=]+)/.exec(word)?.[1]
    return name !== undefined && !names.includes(name)
  })
  if (strange !== undefined) {
    const [name = strange] = strange.split('=')
    return `There is no option ${name}.${didYouMean(
      name,
      names.map((right) => `--${right}`),
    )}`
  }
  const message = error instanceof Error ? (error.message.split('. ')[0] ?? '') : ''
  return `${message}.`.replace(/\.\.$/, '.')
}

function pairsOf(pairs: readonly string[]): Readonly<Record<string, string>> {
  const entries = pairs.map((pair) => {
    const split = pair.indexOf('=')
    if (split < 1)
      throw new UsageError(`--param takes NAME=VALUE, and "${pair}" has no name and "=".`)
    return [pair.slice(0, split), pair.slice(split + 1)] as const
  })
  return Object.fromEntries(entries)
}

function oneOf<T extends string>(option: string, given: string, right: readonly T[]): T {
  const found = right.find((word) => word === given)
  if (found !== undefined) return found
  throw new UsageError(`${option} takes one of ${right.join(', ')}.${didYouMean(given, right)}`)
}

function formatOf(given: string, formats: readonly string[]) {
  const split = given.indexOf('=')
  const name = split === -1 ? given : given.slice(0, split)
  if (!formats.includes(name)) {
    throw new UsageError(
      `There is no format "${name}".${didYouMean(name, formats) || ` There are ${formats.join(', ')}.`}`,
    )
  }
  return { name, file: split === -1 ? null : given.slice(split + 1) }
}

const units: Readonly<Record<string, number>> = { '': 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 }

function bytesOf(given: string): number {
  const match = /^(\d+)\s*([kmg]?)i?b?$/i.exec(given)
  const unit = units[(match?.[2] ?? '').toLowerCase()]
  if (match === null || unit === undefined) {
    throw new UsageError(
      `--max-input-size takes a number of bytes, or one with K, M or G: "${given}" is none.`,
    )
  }
  return Number(match[1]) * unit
}

/** More machines than that GitHub's matrix doesn't start twice over. */
const MOST_PARTS = 1000

function shardOf(given: string): Part {
  const [, index, of] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given) ?? []
  if (Number(index) <= Number(of) && Number(of) <= MOST_PARTS)
    return { index: Number(index), of: Number(of) }
  throw new UsageError(
    `--shard takes which part of how many, as in 2/4, of ${MOST_PARTS} at most: "${given}" is none.`,
  )
}

const lengths: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600 }

function secondsOf(given: string): number {
  const match = /^(\d{1,6}(?:\.\d{1,3})?)([smh]?)$/.exec(given)
  const length = lengths[match?.[2] ?? '']
  if (match !== null && length !== undefined) return Number(match[1]) * length
  throw new UsageError(`--timeout takes seconds, or a number with s, m or h: "${given}" is none.`)
}
