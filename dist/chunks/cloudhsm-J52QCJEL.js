import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var e={aws_cloudhsm_v2_cluster:{type:"AWS::CloudHSM::Cluster",alike:"hsm_type mode subnet_ids"}};export{e as tables};
