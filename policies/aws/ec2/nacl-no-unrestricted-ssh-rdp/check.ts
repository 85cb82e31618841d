import type { Check, Kit, Place, SettledSpot, Truth } from 'stackgate'

/**
 * An entry that lets every address through to a port, unless an entry of the same list with a lower number
 * denies just that: entries are tried in the order of their numbers, and the first that fits decides.
 */
const check: Check = (place, kit, { ports }) => {
  const { all, inapplicable, look, pass } = kit
  return look(place, (entry) => {
    if (entry.resource.type === 'AWS::EC2::NetworkAcl') return pass()
    const asked = Array.isArray(ports) ? ports.map(Number) : []
    const requests = asked.flatMap((port) => PROTOCOLS.map((protocol) => ({ port, ...protocol })))
    return all([
      pass(),
      ...requests.flatMap((request) =>
        BLOCKS.map((block) =>
          kit.look(kit.at(entry, block), (range) =>
            range.value == null ? inapplicable() : judge(entry, range, { ...request, block }, kit),
          ),
        ),
      ),
    ])
  })
}

interface Request {
  readonly port: number
  readonly protocol: number
  readonly name: string
  /** The property that holds every address of a family. */
  readonly block: string
}

/**
 * A network ACL has IANA's numbers only; -1 is all of them. What both protocols speak needs TCP first, so that
 * UDP counts only where an entry is for it alone.
 */
const TCP = 6
const PROTOCOLS = [
  { protocol: TCP, name: 'TCP' },
  { protocol: 17, name: 'UDP' },
]
const BLOCKS = ['CidrBlock', 'Ipv6CidrBlock']

function judge(entry: SettledSpot, range: SettledSpot, request: Request, kit: Kit): Truth {
  const { any, not } = kit
  const { port, name } = request
  const reason = `${name} port ${port} is open to every address`
  const isOpen = fits(entry, 'allow', request, kit)
  if (isOpen.kind === 'fail') return kit.pass()
  const closed = not(range, isOpen, reason)
  const denials = siblingsOf(entry, kit).map((other) => deniesBefore(entry, other, request, kit))
  return denials.length === 0 ? closed : any(range, [closed, ...denials], reason)
}

/** Whether an ingress entry does so for every address, whatever else it is about. */
function fits(
  entry: Place,
  action: 'allow' | 'deny',
  { port, protocol, block }: Request,
  { all, at, look, matches, pass }: Kit,
): Truth {
  const world = look(at(entry, block), (range) =>
    typeof range.value === 'string' && WORLD.test(range.value)
      ? pass()
      : matches(range, { enum: ['0.0.0.0/0', '::/0'] }),
  )
  const others = matches(entry, {
    required: ['RuleAction', 'Protocol', block],
    properties: {
      Egress: { const: false },
      RuleAction: { const: action },
      Protocol: { enum: action === 'deny' || protocol === TCP ? [-1, protocol] : [protocol] },
    },
    anyOf: [
      { properties: { Protocol: { const: -1 } } },
      {
        properties: {
          PortRange: {
            properties: {
              From: { maximum: port },
              To: { anyOf: [{ minimum: port }, { const: -1 }] },
            },
          },
        },
      },
    ],
  })
  return all([world, others])
}

/** Bits behind the prefix don't count: 10.1.2.3/0 is every address. */
const WORLD = /\/0+$/

function deniesBefore(entry: SettledSpot, other: Place, request: Request, kit: Kit): Truth {
  const { all, at, fail, look, unknown } = kit
  const late = () => fail(other, 'it is tried later')
  return look(other, (there) => {
    if (there.value === undefined) return late()
    const comesFirst = look(at(entry, 'RuleNumber'), (own) =>
      look(at(there, 'RuleNumber'), (its) => {
        const [mine, number] = [own.value, its.value].map((value) =>
          typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN,
        )
        if (mine === undefined || number === undefined || Number.isNaN(mine + number)) {
          return unknown(entry, 'which of two entries is tried first is not known')
        }
        return number < mine ? kit.pass() : late()
      }),
    )
    return all([comesFirst, fits(there, 'deny', request, kit)])
  })
}

/** Other entries of the same list, by what they name as it. */
function siblingsOf({ resource, value }: SettledSpot, kit: Kit): readonly Place[] {
  const key = listOf({ value })
  if (key === null) return []
  const known = lists.get(kit) ?? indexOf(kit)
  lists.set(kit, known)
  return (known.get(key) ?? []).filter((place) => ownerOf(place) !== resource)
}

const ownerOf = (place: Place): unknown =>
  place.kind === 'spot' ? place.resource : ownerOf(place.then)

/** So that many entries are not compared with many others. */
const lists = new WeakMap<Kit, ReadonlyMap<string, readonly Place[]>>()

function indexOf(kit: Kit): ReadonlyMap<string, readonly Place[]> {
  const index = new Map<string, Place[]>()
  for (const resource of kit.ofType('AWS::EC2::NetworkAclEntry')) {
    const key = listOf({ value: resource.properties })
    if (key === null) continue
    const place = kit.placeOf(resource)
    const list = index.get(key)
    if (list === undefined) index.set(key, [place])
    else list.push(place)
  }
  return index
}

/** A text that is the same for the same list; null where it isn't known which one is meant. */
function listOf({ value }: { readonly value: unknown }): string | null {
  const id = memberOf(value, 'NetworkAclId')
  if (typeof id === 'string') return JSON.stringify([id])
  const target = memberOf(id, 'target')
  const attribute = memberOf(id, 'attribute')
  if (typeof target === 'string')
    return JSON.stringify([target, attribute === 'Id' ? null : attribute])
  const source = memberOf(id, 'source')
  return typeof source === 'string' ? JSON.stringify(['unknown', source, null]) : null
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined

export default check
