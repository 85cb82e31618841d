import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloud9_environment_ec2: {
    type: 'AWS::Cloud9::EnvironmentEC2',
    alike: `
      automatic_stop_time_minutes connection_type description image_id instance_type name
      owner_arn subnet_id
    `,
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { connection_type: 'CONNECT_SSH' },
  },
}
