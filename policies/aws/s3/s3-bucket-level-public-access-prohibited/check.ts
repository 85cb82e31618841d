import type { Check } from 'stackgate'

/**
 * All four settings are on. Where no configuration stands, S3 switches them on for every bucket that is made
 * since April 2023; in one that stands, a setting that is left out is off.
 */
const check: Check = (bucket, { at, fail, look, matches, pass }, { strict }) =>
  look(at(bucket, CONFIGURATION), (block) => {
    if (block.value !== undefined) return matches(block, allOn)
    if (strict !== true) return pass()
    const missing = CONFIGURATION
    return fail(bucket, `${missing} is missing`, { missing, wanted: 'be set' })
  })

const CONFIGURATION = 'PublicAccessBlockConfiguration'
const on = { const: true }
const allOn = {
  required: ['BlockPublicAcls', 'BlockPublicPolicy', 'IgnorePublicAcls', 'RestrictPublicBuckets'],
  properties: {
    BlockPublicAcls: on,
    BlockPublicPolicy: on,
    IgnorePublicAcls: on,
    RestrictPublicBuckets: on,
  },
}

export default check
