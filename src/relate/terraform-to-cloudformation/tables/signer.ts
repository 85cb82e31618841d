import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_signer_signing_profile: {
    type: 'AWS::Signer::SigningProfile',
    alike: 'platform_id',
    attributes: {
      name: 'ProfileName',
      signature_validity_period: { to: 'SignatureValidityPeriod', alike: 'type value' },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
