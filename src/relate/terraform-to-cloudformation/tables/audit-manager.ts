import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_auditmanager_assessment: {
    type: 'AWS::AuditManager::Assessment',
    alike: 'description framework_id name status',
    attributes: {
      assessment_reports_destination: {
        to: 'AssessmentReportsDestination',
        alike: 'destination destination_type',
      },
      roles: { to: 'Roles[]', alike: 'role_arn role_type' },
      scope: {
        to: 'Scope',
        attributes: {
          aws_accounts: { to: 'AwsAccounts[]', alike: 'id' },
          aws_services: { to: 'AwsServices[]', alike: 'service_name' },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
