import { type Fault, faultsOf } from '../fault.ts'
import { itemsOf, quote } from '../node.ts'
import type { ElementReading, Reading, StatementReading } from '../reading.ts'
import { covers } from './covers.ts'

/** Two actions whose resource decides nearly everything, with how the checks of each are called. */
const asked = [
  {
    action: 'iam:passrole',
    written: 'iam:PassRole',
    check: 'Pass role with',
    make: faultsOf('security-warning'),
    limits: ['iam:passedtoservice'],
  },
  {
    action: 'iam:createservicelinkedrole',
    written: 'iam:CreateServiceLinkedRole',
    check: 'Create SLR with',
    make: faultsOf('warning'),
    limits: ['iam:awsservicename'],
  },
]

/** Roles that can be handed on, or made, without saying which. */
export function* checkRoles({ statements }: Reading): Iterable<Fault> {
  for (const statement of statements) {
    if (statement.effect !== 'Allow' || statement.mayHoldMore) continue
    for (const { action, written, check, make, limits } of asked) {
      const how = howAllowed(statement.actions, action)
      const where = whereAllowed(statement)
      if (
        how === null ||
        where === null ||
        statement.clauses.some(({ key }) => limits.includes(key.toLowerCase()))
      )
        continue
      const node = statement.resources.node ?? statement.node
      const name = nameOf(how, where)
      yield make(`${check} ${name}`, node, `it allows ${written} on ${wordsOf(statement)}`)
    }
  }
}

type How = 'named' | 'star' | 'not-action'
type Where = 'star' | 'not-resource'

function howAllowed({ node, isNegated, texts }: ElementReading, action: string): How | null {
  const matching = texts.filter(({ text }) => covers(text.toLowerCase(), action))
  if (isNegated) {
    const isWhole = itemsOf(node ?? undefined).length === texts.length
    return matching.length === 0 && isWhole ? 'not-action' : null
  }
  if (matching.length === 0) return null
  return matching.some(({ text }) => text.toLowerCase() === action) ? 'named' : 'star'
}

/** A role's name that only ends in a star is taken for meant. */
function whereAllowed({ resources }: StatementReading): Where | null {
  if (resources.isNegated) return 'not-resource'
  return resources.texts.some(({ text }) => isEveryRole(text)) ? 'star' : null
}

const isEveryRole = (text: string) =>
  text === '*' || /^arn:[^:]*:iam:[^:]*:[^:]*:(?:\*|role\/\*|role\*)$/.test(text)

/** As the checks of the reference are called, but for the first words. */
function nameOf(how: How, where: Where): string {
  if (where === 'not-resource') {
    if (how === 'named') return 'NotResource'
    return how === 'star' ? 'star in action and NotResource' : 'NotAction and NotResource'
  }
  if (how === 'named') return 'star in resource'
  return how === 'star' ? 'star in action and resource' : 'star in resource and NotAction'
}

function wordsOf({ resources }: StatementReading): string {
  if (resources.isNegated) return 'whatever NotResource does not name'
  const wide = resources.texts.find(({ text }) => isEveryRole(text))
  return wide === undefined ? 'every role' : quote(wide)
}
