import type { Raw } from '../../../../model/document.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { isGiven, noValue, propertyIn } from '../template-functions.ts'

const DISABLED = 'Disabled'

/**
 * Tells what a function has only where its `Tracing` isn't `Disabled`; null where it never has it.
 * Where a parameter decides, both are left possible.
 */
export function whereTraced({ body }: SamResource, sam: SamTemplate): ((value: Raw) => Raw) | null {
  const mode = propertyIn(body.Properties, 'Tracing')
  if (!isGiven(mode)) return null
  const plain = sam.plain(mode)
  if (plain === mode) return mode === DISABLED ? null : (value) => value
  const isDisabled: Raw = { 'Fn::Equals': [mode, DISABLED] }
  return (value) => ({ 'Fn::If': [isDisabled, noValue, value] })
}

/** The configuration that the transform itself writes: a parameter has the value that it has at that time. */
export function tracingAtDeployment({ body }: SamResource, sam: SamTemplate): Raw | undefined {
  const mode = propertyIn(body.Properties, 'Tracing')
  return isGiven(mode) && sam.plain(mode) !== DISABLED ? { Mode: mode } : undefined
}

/** The managed policy that lets a function send its traces. Source: `xray_utils` of aws-sam-translator 1.110. */
export const tracingPolicies = {
  aws: 'AWSXrayWriteOnlyAccess',
  others: 'AWSXRayDaemonWriteAccess',
} as const
