import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_devicefarm_instance_profile:{type:"AWS::DeviceFarm::InstanceProfile",alike:`
      description exclude_app_packages_from_cleanup name package_cleanup
      reboot_after_use
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{reboot_after_use:!0}},aws_devicefarm_project:{type:"AWS::DeviceFarm::Project",alike:"default_job_timeout_minutes name",attributes:{tags:{to:"Tags",as:"tags"}}},aws_devicefarm_test_grid_project:{type:"AWS::DeviceFarm::TestGridProject",alike:"description name",attributes:{tags:{to:"Tags",as:"tags"},vpc_config:{to:"VpcConfig",alike:"security_group_ids subnet_ids vpc_id"}}}};export{_ as tables};
