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
  failOn: args.failOn,
  warnOnly: args.warnOnly,
  failOnUnknown: args.failOnUnknown,
  ...(args.root === null ? {} : { root: args.root }),
  ...(args.terraformRoot === null ? {} : { terraformRoot: args.terraformRoot }),
  ...(args.maxInputSize === null ? {} : { maxInputSize: args.maxInputSize }),
})
