import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cur_report_definition: {
    type: 'AWS::CUR::ReportDefinition',
    names: ['report_name'],
    alike: `
      additional_artifacts additional_schema_elements compression format
      refresh_closed_reports report_name report_versioning s3_bucket s3_prefix s3_region
      time_unit
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { refresh_closed_reports: true, report_versioning: 'CREATE_NEW_REPORT' },
  },
}
