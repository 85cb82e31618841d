import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var s={aws_cloudhsm_v2_cluster:{type:"AWS::CloudHSM::Cluster",alike:"hsm_type mode subnet_ids",attributes:{tags:{to:"Tags",as:"tags"}}}};export{s as tables};
