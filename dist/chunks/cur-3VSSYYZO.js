import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_cur_report_definition:{type:"AWS::CUR::ReportDefinition",names:["report_name"],alike:`
      additional_artifacts additional_schema_elements compression format
      refresh_closed_reports report_name report_versioning s3_bucket s3_prefix s3_region
      time_unit
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{refresh_closed_reports:!0,report_versioning:"CREATE_NEW_REPORT"}}};export{_ as tables};
