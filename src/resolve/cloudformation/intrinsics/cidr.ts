import type { Raw } from '../../../model/document.ts'
import { isRawList, scalarText } from '../../../model/raw.ts'
import { isSymbolic, unknown, type Value } from '../../../model/value.ts'
import { subnets } from '../cidr-blocks.ts'
import { derivedFrom, invalidArguments } from '../derived.ts'
import { distribute, type Settled } from '../distribute.ts'
import type { Intrinsic } from '../stack-context.ts'

/** Address ranges that an address range is cut into: how many, and with how many bits for the hosts. */
export const cidr: Intrinsic = (argument, context) => {
  if (!isRawList(argument) || argument.length < 2 || argument.length > 3) return invalid
  return distribute(
    argument.map((part: Raw) => context.resolve(part)),
    ([block, count, bits]) => (argument.length === 3 ? cut(block, count, bits) : unsized),
  )
}

const invalid = invalidArguments(
  'Fn::Cidr',
  'an address range, a count from 1 to 256, and a number of bits',
)

const unsized = unknown('not-evaluated', 'Fn::Cidr is not told how many bits are for the hosts')

function cut(block: Settled, count: Settled, bits: Settled): Value {
  if (isSymbolic(count)) return derivedFrom(count, 'cidr count')
  if (isSymbolic(bits)) return derivedFrom(bits, 'cidr bits')
  const [howMany, hostBits] = [wholeNumber(count), wholeNumber(bits)]
  if (howMany === null || hostBits === null || howMany < 1 || howMany > 256) return invalid
  if (isSymbolic(block)) {
    // How many there are is known all the same.
    return Array.from({ length: howMany }, (_, index) =>
      derivedFrom(block, `range ${index} of ${hostBits} bits`),
    )
  }
  if (typeof block !== 'string') return invalid
  return (
    subnets(block, howMany, hostBits) ??
    unknown('invalid', 'Fn::Cidr asks for more addresses than the range has')
  )
}

function wholeNumber(value: Settled): number | null {
  const text = scalarText(value)?.trim() ?? ''
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}
