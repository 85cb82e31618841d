import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_acm_certificate:{type:"AWS::CertificateManager::Certificate",arn:"CertificateArn",alike:`
      certificate_authority_arn domain_name key_algorithm subject_alternative_names
      validation_method
    `,attributes:{options:{alike:"certificate_transparency_logging_preference"},tags:{to:"Tags",as:"tags"}}}};export{t as tables};
