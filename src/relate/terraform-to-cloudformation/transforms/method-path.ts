import type { Value } from '../../../model/value.ts'
import { scalar } from './scalar.ts'

/** `pets/dogs/GET` of Terraform is `/pets/dogs` and `GET` of CloudFormation; so are the two stars. */
export const toMethodPath = scalar((value): Value | undefined => {
  const text = String(value)
  const path = text.slice(0, Math.max(text.lastIndexOf('/'), 0))
  return path.startsWith('/') ? path : `/${path}`
})

export const toMethodName = scalar((value): Value | undefined => {
  const text = String(value)
  return text.slice(text.lastIndexOf('/') + 1)
})
