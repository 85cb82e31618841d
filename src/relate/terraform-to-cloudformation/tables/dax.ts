import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_dax_cluster: {
    type: 'AWS::DAX::Cluster',
    alike: `
      cluster_endpoint_encryption_type cluster_name description node_type parameter_group_name
      replication_factor security_group_ids subnet_group_name tags availability_zones
    `,
    attributes: {
      server_side_encryption: {
        to: 'SSESpecification',
        attributes: { enabled: 'SSEEnabled' },
        defaults: { enabled: false },
      },
      iam_role_arn: 'IAMRoleARN',
      maintenance_window: 'PreferredMaintenanceWindow',
      notification_topic_arn: 'NotificationTopicARN',
    },
    defaults: { cluster_endpoint_encryption_type: 'NONE' },
  },
  aws_dax_parameter_group: {
    type: 'AWS::DAX::ParameterGroup',
    alike: 'description',
    attributes: { name: 'ParameterGroupName' },
  },
  aws_dax_subnet_group: {
    type: 'AWS::DAX::SubnetGroup',
    alike: 'description subnet_ids',
    attributes: { name: 'SubnetGroupName' },
  },
}
