import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_resiliencehub_resiliency_policy: {
    type: 'AWS::ResilienceHub::ResiliencyPolicy',
    alike: 'data_location_constraint tags tier',
    attributes: { name: 'PolicyName', description: 'PolicyDescription' },
  },
}
