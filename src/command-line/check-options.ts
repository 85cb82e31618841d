import type { CheckOptions } from '../check-options.ts'
import type { Arguments } from './arguments.ts'

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
  ...(args.base === null ? {} : { base: args.base }),
  ...(args.root === null ? {} : { root: args.root }),
  ...(args.terraformRoot === null ? {} : { terraformRoot: args.terraformRoot }),
  ...(args.maxInputSize === null ? {} : { maxInputSize: args.maxInputSize }),
})
