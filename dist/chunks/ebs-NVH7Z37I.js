import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_ebs_volume:{type:"AWS::EC2::Volume",alike:`
      availability_zone encrypted iops kms_key_id multi_attach_enabled outpost_arn size
      snapshot_id throughput volume_initialization_rate
    `,attributes:{type:"VolumeType",tags:{to:"Tags",as:"tags"}}},aws_ebs_encryption_by_default:{type:"aws_ebs_encryption_by_default",attributes:{enabled:"EbsEncryptionByDefault"},defaults:{enabled:!0}},aws_volume_attachment:{type:"AWS::EC2::VolumeAttachment",alike:"instance_id volume_id",attributes:{device_name:"Device"}}};export{t as tables};
