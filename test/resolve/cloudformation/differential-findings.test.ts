import { describe, expect, test } from 'vitest'
import { propertyR, resolveText } from './resolve-text.ts'
import { show } from './show.ts'

/** What holding the resolver against another one (`test/oracles/`) brought to light. */
describe('a default that is no key of the mapping', () => {
  const value = async (parameter: string) =>
    show(
      propertyR(
        await resolveText(`Parameters:
  Size: { Type: String, ${parameter} }
Mappings: { M: { small: { k: s }, large: { k: l } } }
Resources: { R: { Type: T, Properties: { P: !FindInMap [M, !Ref Size, k] } } }
`),
      ),
    )

  const nothing = (name: string) => `<invalid: the mappings have no "${name}">`

  test('is not taken for a key that there is', async () => {
    expect(await value('Default: medium')).toEqual({
      when: 'Size = medium',
      then: nothing('medium'),
      otherwise: {
        when: 'Size = small',
        then: 's',
        otherwise: { when: 'Size = large', then: 'l', otherwise: 'l' },
      },
    })
  })

  test('is told beside what the other allowed values give', async () => {
    expect(await value('Default: none, AllowedValues: [none, small]')).toEqual({
      when: 'Size = none',
      then: nothing('none'),
      otherwise: 's',
    })
  })

  test('does not count where it is a value that a deployer would have to ask for', async () => {
    expect(await value('Default: small, AllowedValues: [small, none]')).toBe('s')
  })
})
