import { checkSchemas } from '../evaluate/index.ts'
import type { RunError } from '../model/decision.ts'
import { type ChosenPolicies, choosePolicies } from '../policy/index.ts'
import { loadVisibleText } from '../report/index.ts'
import type { Arguments } from './arguments.ts'

/** The policies that a command line names. */
export const choose = (
  args: Arguments,
  policy: readonly string[] = args.policy,
  more: { readonly mayReplace?: boolean } = {},
): Promise<ChosenPolicies> =>
  choosePolicies({
    cwd: process.cwd(),
    pack: args.pack,
    policy,
    folders: args.policies,
    checks: checkSchemas,
    ...more,
  })

/** Errors as lines for a terminal: their files are named by strangers. */
export async function errorTexts(errors: readonly RunError[]): Promise<string> {
  if (errors.length === 0) return ''
  const { visible } = await loadVisibleText()
  return errors.map((error) => `${visible(errorText(error), LONGEST)}\n`).join('')
}

/** What is shown of an error. */
const LONGEST = 2500

function errorText({ file, line, column, message }: RunError): string {
  const place = [file, line, line === null ? null : column]
    .filter((part) => part !== null)
    .join(':')
  return `${place === '' ? '' : `${place}: `}${message}`
}
