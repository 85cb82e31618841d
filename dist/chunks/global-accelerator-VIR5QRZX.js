import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_globalaccelerator_accelerator:{type:"AWS::GlobalAccelerator::Accelerator",arn:"AcceleratorArn",alike:"enabled ip_address_type ip_addresses name",attributes:{tags:{to:"Tags",as:"tags"}}}};export{e as tables};
