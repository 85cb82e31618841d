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
    defaults: { enable: true },
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
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      finding_criteria: {
        to: 'FindingCriteria',
        attributes: {
          criterion: {
            to: 'Criterion',
            keyedBy: ['field'],
            alike: 'equals matches not_equals not_matches',
            attributes: {
              greater_than: { to: 'GreaterThan', as: 'number' },
              greater_than_or_equal: { to: 'GreaterThanOrEqual', as: 'number' },
              less_than: { to: 'LessThan', as: 'number' },
              less_than_or_equal: { to: 'LessThanOrEqual', as: 'number' },
            },
          },
        },
      },
    },
  },
  aws_guardduty_ipset: {
    type: 'AWS::GuardDuty::IPSet',
    alike: 'activate detector_id format location name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_guardduty_threatintelset: {
    type: 'AWS::GuardDuty::ThreatIntelSet',
    alike: 'activate detector_id format location name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_guardduty_member: {
    type: 'AWS::GuardDuty::Member',
    alike: 'detector_id disable_email_notification email',
    attributes: { account_id: 'MemberId', invitation_message: 'Message' },
  },
  aws_guardduty_publishing_destination: {
    type: 'AWS::GuardDuty::PublishingDestination',
    alike: 'destination_type detector_id',
    attributes: {
      tags: { to: 'Tags', as: 'tags' },
      destination_arn: 'DestinationProperties.DestinationArn',
      kms_key_arn: 'DestinationProperties.KmsKeyArn',
    },
    defaults: { destination_type: 'S3' },
  },
}
