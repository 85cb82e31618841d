import type { Check, Json, SettledSpot, Truth } from 'stackgate'

/** What the pool asks of a password; a kind of character that it leaves out is not asked for. */
const check: Check = (pool, { all, at, look, matches, unknown }, given) => {
  const policy = at(pool, 'Policies', 'PasswordPolicy')
  return look(policy, (spot) => {
    if (spot.value === undefined)
      return unknown(pool, 'without a policy of its own, what Cognito asks for holds')
    return all([length(spot), validity(spot), ...kinds.flatMap((kind) => asked(spot, kind))])
  })

  function length(spot: SettledSpot): Truth {
    return look(at(spot, 'MinimumLength'), (own) =>
      own.value === undefined
        ? unknown(spot, 'without MinimumLength, what Cognito asks for holds')
        : matches(own, { minimum: Number(given.minLength) }),
    )
  }

  function validity(spot: SettledSpot): Truth {
    const longest: Json | undefined = given.temporaryPasswordValidity
    return matches(at(spot, 'TemporaryPasswordValidityDays'), { maximum: Number(longest) })
  }

  function asked(spot: SettledSpot, kind: string): readonly Truth[] {
    if (given[kind] === null || given[kind] === undefined) return []
    return [matches(spot, { required: [kind], properties: { [kind]: { const: given[kind] } } })]
  }
}

const kinds = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols']

export default check
