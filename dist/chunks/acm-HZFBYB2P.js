import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var p={aws_acm_certificate:{type:"AWS::CertificateManager::Certificate",arn:"CertificateArn",alike:`
      certificate_authority_arn certificate_body domain_name key_algorithm subject_alternative_names
      validation_method
    `,attributes:{options:{alike:"certificate_transparency_logging_preference"},tags:{to:"Tags",as:"tags"},domain_validation_options:{to:"DomainValidationOptions[]",alike:"domain_name"}}}};export{p as tables};
