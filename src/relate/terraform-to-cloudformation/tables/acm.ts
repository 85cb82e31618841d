import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_acm_certificate: {
    type: 'AWS::CertificateManager::Certificate',
    arn: 'CertificateArn',
    // What is imported has a body, a property that only the API knows.
    alike: `
      certificate_authority_arn certificate_body domain_name key_algorithm subject_alternative_names
      validation_method
    `,
    attributes: {
      options: { alike: 'certificate_transparency_logging_preference' },
      tags: { to: 'Tags', as: 'tags' },
      domain_validation_options: { to: 'DomainValidationOptions[]', alike: 'domain_name' },
    },
  },
}
