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
          malware_protection: {
            to: 'MalwareProtection.ScanEc2InstanceWithFindings',
            attributes: {
              scan_ec2_instance_with_findings: {
                attributes: { ebs_volumes: { attributes: { enable: 'EbsVolumes' } } },
              },
            },
          },
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
    attributes: {
      additional_configuration: { to: 'AdditionalConfiguration[]', alike: 'name status' },
    },
  },
  aws_guardduty_filter: {
    type: 'AWS::GuardDuty::Filter',
    alike: 'action description detector_id name rank',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
