import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ssoadmin_permission_set: {
    type: 'AWS::SSO::PermissionSet',
    arn: 'PermissionSetArn',
    alike: 'description instance_arn name session_duration',
    attributes: { tags: { to: 'Tags', as: 'tags' }, relay_state: 'RelayStateType' },
    defaults: { session_duration: 'PT1H' },
  },
  aws_ssoadmin_account_assignment: {
    type: 'AWS::SSO::Assignment',
    alike: `
      instance_arn permission_set_arn principal_id principal_type target_id
      target_type
    `,
  },
}
