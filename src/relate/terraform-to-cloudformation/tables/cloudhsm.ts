import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_cloudhsm_v2_cluster: {
    type: 'AWS::CloudHSM::Cluster',
    alike: 'hsm_type mode subnet_ids',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
