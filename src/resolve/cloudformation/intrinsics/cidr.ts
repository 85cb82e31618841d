import type { Raw } from '../../../model/document.ts'
import { isKind, isSymbolic, unknown, type Value } from '../../../model/value.ts'
import { subnets } from '../cidr-blocks.ts'
import { derived, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import { isRawList, scalarText } from '../raw.ts'
import type { Intrinsic } from '../stack-context.ts'

/** Address ranges that an address range is cut into: how many, and with how many bits for the hosts. */
export const cidr: Intrinsic = (argument, context) => {
  if (!isRawList(argument) || argument.length !== 3) return invalid
  return distribute(
    argument.map((part: Raw) => context.resolve(part)),
    ([block, count, bits]) => cut(block, count, bits),
  )
}

const invalid = invalidArguments(
  'Fn::Cidr',
  'an address range, a count from 1 to 256, and a number of bits',
)

function cut(block: Settled, count: Settled, bits: Settled): Value {
  for (const part of [block, count, bits]) {
    if (isKind(part, 'unknown')) return derived(part, 'cidr')
    if (isSymbolic(part)) {
      return unknown(
        'runtime',
        'the address range that it is cut from is known only after deployment',
      )
    }
  }
  const [howMany, hostBits] = [wholeNumber(count), wholeNumber(bits)]
  if (typeof block !== 'string' || howMany === null || hostBits === null) return invalid
  if (howMany < 1 || howMany > 256) return invalid
  return (
    subnets(block, howMany, hostBits) ??
    unknown('invalid', 'Fn::Cidr asks for more addresses than the range has')
  )
}

function wholeNumber(value: Settled): number | null {
  const text = scalarText(value)?.trim() ?? ''
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}
