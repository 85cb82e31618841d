import type { Check } from 'stackgate'

/** A key that the input declares is one of yours, whatever its id. */
const check: Check = (secret, { all, at, fail, look, matches, named, pass }) =>
  all([
    matches(secret, { required: ['KmsKeyId'] }),
    look(at(secret, 'KmsKeyId'), (key) => {
      if (key.value === undefined) return pass()
      if (typeof key.value !== 'string') return named(key, { type: 'AWS::KMS::Key' }, pass)
      return /(^|\/)aws\/secretsmanager$/.test(key.value)
        ? fail(key, 'this is the key that AWS manages', { wanted: 'be a key of yours' })
        : pass()
    }),
  ])

export default check
