import type { Scalar, Value } from '../../../model/value.ts'
import { scalar } from './scalar.ts'

/** IANA's numbers of the protocols that EC2 knows by name; -1 is every protocol. */
const numbers = new Map([
  ['all', -1],
  ['icmp', 1],
  ['tcp', 6],
  ['udp', 17],
  ['icmpv6', 58],
])
const names = new Map([...numbers].map(([name, number]) => [String(number), name]))

const lower = (value: Scalar) => String(value).toLowerCase()

/** `all` and -1 are `"-1"`; a number that has a name is that name, as EC2 reports it. */
export const toProtocol = scalar((value): Value | undefined => {
  const text = lower(value)
  if (text === '' || value === null) return undefined
  const name = names.get(text) ?? text
  return name === 'all' ? '-1' : name
})

/** A network ACL has numbers only. */
export const toProtocolNumber = scalar((value): Value | undefined => {
  const text = lower(value)
  if (text === '' || value === null) return undefined
  const number = numbers.get(text) ?? Number(text)
  return Number.isInteger(number) ? number : value
})
