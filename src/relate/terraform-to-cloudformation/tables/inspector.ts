import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_inspector_assessment_target: {
    type: 'AWS::Inspector::AssessmentTarget',
    alike: 'resource_group_arn',
    attributes: { name: 'AssessmentTargetName' },
  },
}
