import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_acmpca_certificate_authority: {
    type: 'AWS::ACMPCA::CertificateAuthority',
    alike: 'key_storage_security_standard type usage_mode',
    attributes: {
      // CloudFormation says it where it activates the CA: the name is Terraform's.
      enabled: 'enabled',
      tags: { to: 'Tags', as: 'tags' },
      revocation_configuration: {
        to: 'RevocationConfiguration',
        attributes: {
          crl_configuration: {
            to: 'CrlConfiguration',
            alike: `
              custom_cname enabled expiration_in_days s3_bucket_name s3_object_acl custom_path
            `,
          },
          ocsp_configuration: { to: 'OcspConfiguration', alike: 'enabled ocsp_custom_cname' },
        },
      },
    },
    defaults: { enabled: true, type: 'SUBORDINATE' },
  },
  aws_acmpca_certificate_authority_certificate: {
    type: 'AWS::ACMPCA::CertificateAuthorityActivation',
    alike: 'certificate certificate_authority_arn certificate_chain',
  },
}
