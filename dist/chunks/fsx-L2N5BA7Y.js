import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-6G7CKFX6.js";var t={aws_fsx_lustre_file_system:{type:"AWS::FSx::FileSystem",fixed:{FileSystemType:"LUSTRE"},arn:"ResourceARN",alike:`
      backup_id file_system_type_version kms_key_id security_group_ids storage_capacity
      storage_type subnet_ids
    `,attributes:{tags:{to:"Tags",as:"tags"},copy_tags_to_backups:"LustreConfiguration.CopyTagsToBackups",deployment_type:"LustreConfiguration.DeploymentType",automatic_backup_retention_days:"LustreConfiguration.AutomaticBackupRetentionDays"}},aws_fsx_openzfs_file_system:{type:"AWS::FSx::FileSystem",fixed:{FileSystemType:"OPENZFS"},arn:"ResourceARN",alike:`
      backup_id kms_key_id security_group_ids storage_capacity storage_type subnet_ids
    `,attributes:{tags:{to:"Tags",as:"tags"},copy_tags_to_backups:"OpenZFSConfiguration.CopyTagsToBackups",copy_tags_to_volumes:"OpenZFSConfiguration.CopyTagsToVolumes",deployment_type:"OpenZFSConfiguration.DeploymentType",automatic_backup_retention_days:"OpenZFSConfiguration.AutomaticBackupRetentionDays"}},aws_fsx_windows_file_system:{type:"AWS::FSx::FileSystem",fixed:{FileSystemType:"WINDOWS"},arn:"ResourceARN",alike:`
      backup_id kms_key_id security_group_ids storage_capacity storage_type subnet_ids
    `,attributes:{tags:{to:"Tags",as:"tags"},copy_tags_to_backups:"WindowsConfiguration.CopyTagsToBackups",deployment_type:"WindowsConfiguration.DeploymentType",automatic_backup_retention_days:"WindowsConfiguration.AutomaticBackupRetentionDays"}},aws_fsx_ontap_file_system:{type:"AWS::FSx::FileSystem",fixed:{FileSystemType:"ONTAP"},arn:"ResourceARN",alike:`
      kms_key_id security_group_ids storage_capacity storage_type subnet_ids
    `,attributes:{tags:{to:"Tags",as:"tags"},deployment_type:"OntapConfiguration.DeploymentType",automatic_backup_retention_days:"OntapConfiguration.AutomaticBackupRetentionDays",preferred_subnet_id:"OntapConfiguration.PreferredSubnetId",throughput_capacity:"OntapConfiguration.ThroughputCapacity"}}};export{t as tables};
