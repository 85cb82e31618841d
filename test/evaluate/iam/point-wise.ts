/**
 * A second, independent reading of policy documents: one request at a time, by regular expressions. Knows
 * the elements and operators that the generated documents use.
 */
export interface PlainStatement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Principal?: string | { readonly AWS: readonly string[] }
  readonly NotPrincipal?: { readonly AWS: readonly string[] }
  readonly Action?: readonly string[]
  readonly NotAction?: readonly string[]
  readonly Resource?: readonly string[]
  readonly NotResource?: readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

export interface PlainRequest {
  readonly principal: string | null
  readonly action: string
  readonly resource: string
  readonly context: Readonly<Record<string, readonly string[]>>
}

export function isAllowed(statements: readonly PlainStatement[], request: PlainRequest): boolean {
  const applying = statements.filter((statement) => applies(statement, request))
  return (
    applying.some(({ Effect }) => Effect === 'Allow') &&
    !applying.some(({ Effect }) => Effect === 'Deny')
  )
}

function applies(statement: PlainStatement, request: PlainRequest): boolean {
  const { Action, NotAction, Resource, NotResource, Condition = {} } = statement
  const action = request.action.toLowerCase()
  const named = (list: readonly string[]) =>
    list.some((one) => like(one.toLowerCase()).test(action))
  if (Action ? !named(Action) : !NotAction || named(NotAction)) return false
  const meant = (list: readonly string[]) => list.some((one) => arnLike(one, request.resource))
  if (Resource ? !meant(Resource) : !NotResource || meant(NotResource)) return false
  if (!isFor(statement, request.principal)) return false
  return Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) => {
      const carried = Object.entries(request.context).find(
        ([name]) => name.toLowerCase() === key.toLowerCase(),
      )
      return holds(operator, carried?.[1] ?? [], values)
    }),
  )
}

function isFor(
  { Principal, NotPrincipal, Effect }: PlainStatement,
  caller: string | null,
): boolean {
  if (caller === null || Principal === '*') return true
  const account = caller.split(':')[4]
  const isAccount = (one: string) => one === account || one === `arn:aws:iam::${account}:root`
  if (typeof Principal === 'object') {
    return Principal.AWS.some((one) => one === '*' || isAccount(one) || one === caller)
  }
  const list = NotPrincipal?.AWS ?? []
  if (Effect === 'Allow') return !list.some((one) => isAccount(one) || one === caller)
  return !(list.some(isAccount) && list.includes(caller))
}

function holds(written: string, carried: readonly string[], values: readonly string[]): boolean {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/.exec(written) ?? []
  if (name === 'Null') return values.some((value) => (value === 'true') === (carried.length === 0))
  const isNegated = name.includes('Not')
  const one = (value: string) => values.some((other) => compare(name, value, other)) !== isNegated
  if (set === 'ForAllValues') return carried.every(one)
  if (carried.length === 0) return ifExists !== undefined || (set === undefined && isNegated)
  return set === 'ForAnyValue' ? carried.some(one) : one(carried[0] ?? '')
}

function compare(name: string, value: string, other: string): boolean {
  switch (name) {
    case 'StringEquals':
    case 'StringNotEquals':
      return value === other
    case 'StringEqualsIgnoreCase':
      return value.toLowerCase() === other.toLowerCase()
    case 'StringLike':
    case 'StringNotLike':
      return like(other).test(value)
    case 'Bool':
      return value.toLowerCase() === other
    case 'NumericLessThan':
      return Number(value) < Number(other)
    case 'NumericGreaterThanEquals':
      return Number(value) >= Number(other)
    case 'NumericNotEquals':
      return Number(value) === Number(other)
    case 'IpAddress':
    case 'NotIpAddress':
      return inBlock(value, other)
    case 'ArnLike':
    case 'ArnNotLike':
      return arnLike(other, value)
    default:
      throw new Error(`the oracle does not know ${name}`)
  }
}

const like = (pattern: string, any = '[^]', crosses = '[^]'): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*/g, `${any}*`)
      .replace(/\?/g, crosses)}$`,
  )

function arnLike(pattern: string, value: string): boolean {
  if (pattern === '*') return true
  const [ours, theirs] = [sixParts(pattern), sixParts(value)]
  return (
    ours.length === theirs.length &&
    ours.every((part, index) => like(part).test(theirs[index] ?? ''))
  )
}

const sixParts = (text: string) => {
  const parts = text.split(':')
  return [...parts.slice(0, 5), parts.slice(5).join(':')]
}

function inBlock(value: string, block: string): boolean {
  if (value.includes(':')) return false
  const number = (text: string) =>
    text.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0)
  const [address = '', length = '32'] = block.split('/')
  const size = 2 ** (32 - Number(length))
  return Math.floor(number(value) / size) === Math.floor(number(address) / size)
}
