import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var a={aws_acmpca_certificate_authority:{type:"AWS::ACMPCA::CertificateAuthority",alike:"key_storage_security_standard type usage_mode",attributes:{tags:{to:"Tags",as:"tags"},revocation_configuration:{to:"RevocationConfiguration",attributes:{crl_configuration:{to:"CrlConfiguration",alike:`
              custom_cname enabled expiration_in_days s3_bucket_name s3_object_acl custom_path
            `},ocsp_configuration:{to:"OcspConfiguration",alike:"enabled ocsp_custom_cname"}}}}}};export{a as tables};
