import { isIPv4, isIPv6 } from 'node:net'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWholeWorld, parseAddressRange } from '../../../src/evaluate/network/address-range.ts'

describe('a range of addresses', () => {
  test.each([
    ['10.0.0.0/8', 4, 0x0a000000n, 8],
    ['100.68.0.18/18', 4, 0x64440000n, 18],
    ['255.255.255.255/32', 4, 0xffffffffn, 32],
    ['0.0.0.0/0', 4, 0n, 0],
    ['::/0', 6, 0n, 0],
    ['::1/128', 6, 1n, 128],
    ['2001:DB8::/32', 6, 0x20010db8n << 96n, 32],
    ['1:2:3:4:5:6:7:8/128', 6, 0x00010002000300040005000600070008n, 128],
    ['::ffff:10.0.0.1/128', 6, 0xffff0a000001n, 128],
    ['1::/16', 6, 1n << 112n, 16],
  ])('%s is read, without the bits behind its prefix', (text, family, first, prefix) => {
    expect(parseAddressRange(text)).toEqual({ family, first, prefix })
  })

  test.each([
    '',
    '/',
    '10.0.0.0',
    '10.0.0/8',
    '10.0.0.0.0/8',
    '10.0.0.256/8',
    '010.0.0.0/8',
    '10.0.0.0/33',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    ' 10.0.0.0/8',
    '10.0.0.0/8 ',
    '0x0.0.0.0/0',
    'a.b.c.d/0',
    ':/0',
    ':::/0',
    '1::2::3/0',
    '1:2:3:4:5:6:7/0',
    '1:2:3:4:5:6:7:8:9/0',
    '1:2:3:4:5:6:7:8::/0',
    '::/129',
    '12345::/0',
    '::g/0',
    '1.2.3.4::/0',
    '::/',
    'sg-1',
    'fe80::1%eth0/64',
  ])('%j is none', (text) => {
    expect(parseAddressRange(text)).toBeNull()
  })

  test('an address is read exactly where the platform reads one', () => {
    const v4 = fc.oneof(
      fc.ipV4(),
      fc.array(fc.nat(300), { maxLength: 5 }).map((octets) => octets.join('.')),
    )
    const group = fc.oneof(
      fc.nat(0xffff).map((value) => value.toString(16)),
      fc.constant(''),
    )
    const v6 = fc.oneof(
      fc.ipV6(),
      fc.array(group, { minLength: 2, maxLength: 9 }).map((groups) => groups.join(':')),
    )
    fc.assert(
      fc.property(fc.oneof(v4, v6), (address) => {
        expect(parseAddressRange(`${address}/0`) !== null).toBe(isIPv4(address) || isIPv6(address))
      }),
      { numRuns: 2_000 },
    )
  })

  test('it holds the addresses that agree with it in the first bits, and no others', () => {
    const bits = (octets: readonly number[]) =>
      octets.map((octet) => octet.toString(2).padStart(8, '0')).join('')
    const octets = fc.array(fc.nat(255), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(octets, octets, fc.nat(32), (base, other, prefix) => {
        const range = parseAddressRange(`${base.join('.')}/${prefix}`)
        const host = parseAddressRange(`${other.join('.')}/32`)
        const shift = BigInt(32 - prefix)
        const holds = range && host && host.first >> shift === range.first >> shift
        expect(holds).toBe(bits(base).slice(0, prefix) === bits(other).slice(0, prefix))
      }),
    )
  })

  test('the whole world is every range with prefix 0', () => {
    fc.assert(
      fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), fc.nat(32), (address, prefix) => {
        const range = parseAddressRange(`${address}/${prefix}`)
        expect(range && isWholeWorld(range)).toBe(prefix === 0)
      }),
    )
  })
})
