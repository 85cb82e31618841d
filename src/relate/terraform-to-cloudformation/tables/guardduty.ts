import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_guardduty_detector: {
    type: 'AWS::GuardDuty::Detector',
    alike: 'enable finding_publishing_frequency',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      datasources: {
        to: 'DataSources',
        attributes: {
          kubernetes: {
            to: 'Kubernetes',
            attributes: { audit_logs: { to: 'AuditLogs', alike: 'enable' } },
          },
          s3_logs: { to: 'S3Logs', alike: 'enable' },
        },
      },
    },
  },
  aws_guardduty_detector_feature: {
    type: 'AWS::GuardDuty::Detector',
    alike: 'name status',
    partOf: {
      parent: 'aws_guardduty_detector',
      key: 'detector_id',
      equals: ['id'],
      at: 'Features[]',
    },
  },
  aws_guardduty_filter: {
    type: 'AWS::GuardDuty::Filter',
    alike: 'action description detector_id name rank',
  },
}
