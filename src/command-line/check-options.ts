import { readFileSync } from 'node:fs'
import type { CheckOptions } from '../check-options.ts'
import { type Arguments, UsageError } from './arguments.ts'

export const checkOptions = (args: Arguments): CheckOptions => ({
  paths: args.operands,
  pack: args.pack,
  policy: args.policy,
  policies: args.policies,
  param: args.param,
  paramFile: args.paramFile,
  envVars: args.envVars,
  assume: args.assume,
  warnOnly: args.warnOnly,
  failOnUnknown: args.failOnUnknown,
  ...(args.failOn === null ? {} : { failOn: args.failOn }),
  ...(args.config === null ? {} : { config: args.config }),
  ...(args.base === null ? {} : { base: args.base, inputs: args.inputs }),
  ...(args.changedFiles === null
    ? {}
    : { changedFiles: linesOf(args.changedFiles), inputs: args.inputs }),
  ...(args.shard === null ? {} : { shard: args.shard }),
  ...(args.timeout === null ? {} : { timeout: args.timeout }),
  ...(args.root === null ? {} : { root: args.root }),
  ...(args.terraformRoot === null ? {} : { terraformRoot: args.terraformRoot }),
  ...(args.maxInputSize === null ? {} : { maxInputSize: args.maxInputSize }),
})

/** One path a line, as `git diff --name-only` writes them, or with `-z` ended by zeros. */
function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split(/\0|\r?\n/)
      .filter((line) => line !== '')
  } catch {
    throw new UsageError(`The list of changed files ${JSON.stringify(file)} can't be read.`)
  }
}
