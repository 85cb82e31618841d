import { type AccessAnswer, told } from './answer.ts'
import { describeGrant, type Grant } from './describe.ts'
import { comparedCallers } from './engine/compared-callers.ts'
import { decide, type Request } from './engine/decide.ts'
import { mentionsIn } from './engine/mentions.ts'
import { type Change, eachNew, findNew } from './engine/new-access.ts'
import type { Scenario } from './engine/scenario.ts'
import type { Answer } from './engine/search.ts'
import { createSymbols } from './engine/symbols.ts'
import type { World } from './engine/worlds.ts'
import { newWork, readAll, type SettledDocuments } from './read-all.ts'

/** Whether the second documents allow what the first don't, in one world. */
export function newAccessIn(
  base: SettledDocuments,
  head: SettledDocuments,
  world: World,
): AccessAnswer {
  const { change, after } = changeOf(base, head, world)
  return told(findNew(change), after)
}

/** All that the second documents allow and the first don't: an example for each statement. */
export function* newAccessesIn(
  base: SettledDocuments,
  head: SettledDocuments,
  world: World,
): Generator<GrantAnswer> {
  const { change, after } = changeOf(base, head, world)
  for (const answer of eachNew(change)) {
    if (answer.kind === 'unknown') yield answer
    else if (answer.kind === 'yes') {
      const told = { ...answer, request: friendlier(answer, change) }
      yield { ...told, grant: describeGrant(told, after.names) }
    }
  }
}

/** The same request as people know such ones, where that proves it as well. */
function friendlier(
  { request, scenario }: Extract<Answer, { readonly kind: 'yes' }>,
  { base, head, names }: Change,
): Request {
  const other = { ...request, ...ofItsService(request, scenario), ...byTheRoot(request) }
  const isProof =
    decide(head, other, scenario, names).decision === 'allowed' &&
    decide(base, other, scenario, names).decision === 'denied'
  return isProof ? other : request
}

/** For a resource of the action's own service. */
function ofItsService({ action, resource }: Request, { caller }: Scenario): Partial<Request> {
  const service = action.split(':')[0]?.toLowerCase() ?? ''
  if (caller !== 'holder' || resource.split(':')[2] === service) return {}
  const place = service === 'iam' ? ':111111111111' : 'us-east-1:111111111111'
  return { resource: `arn:aws:${service}:${place}:x` }
}

/** Of an account of which anybody may call: by its root user. */
function byTheRoot({ principal, context }: Request): Partial<Request> {
  if (principal?.endsWith(':') !== true) return {}
  const root = `${principal}root`
  return { principal: root, context: new Map(context).set('aws:principalarn', [root]) }
}

export type GrantAnswer =
  | Extract<Answer, { readonly kind: 'unknown' }>
  | (Extract<Answer, { readonly kind: 'yes' }> & { readonly grant: Grant })

function changeOf(base: SettledDocuments, head: SettledDocuments, world: World) {
  const symbols = createSymbols()
  const [before, after] = [readAll(base, world, symbols), readAll(head, world, symbols)]
  const { names } = after
  const subject = after.setting.subject ?? before.setting.subject
  const mentions = mentionsIn([...before.all, ...after.all])
  const scenarios = comparedCallers(names, subject, mentions)
  const change = { base: before.groups, head: after.groups, scenarios, names, work: newWork() }
  return { change, after }
}
