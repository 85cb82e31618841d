import type { Truth } from '../../model/truth.ts'
import type { FaultKind } from '../iam/validation/index.ts'
import { validateDocuments } from '../iam/validation/index.ts'
import type { NamedCheck } from './named-check.ts'

/** The policy documents of a resource have none of the faults that IAM Access Analyzer's validation finds. */
export const policyDocumentsValid: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['of'],
    properties: { of: { enum: ['error', 'security-warning', 'warning', 'suggestion'] } },
  },
  judge: (resource, { of }): Truth => validateDocuments(resource, of as FaultKind),
}
