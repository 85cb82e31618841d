import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var t={aws_cur_report_definition:{type:"AWS::CUR::ReportDefinition",names:["report_name"],alike:`
      additional_artifacts additional_schema_elements compression format
      refresh_closed_reports report_name report_versioning s3_bucket s3_prefix s3_region
      time_unit
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{refresh_closed_reports:!0,report_versioning:"CREATE_NEW_REPORT"}}};export{t as tables};
