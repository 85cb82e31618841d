import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_lightsail_instance: {
    type: 'AWS::Lightsail::Instance',
    names: ['name'],
    arn: 'InstanceArn',
    alike: 'availability_zone blueprint_id bundle_id key_pair_name user_data',
    attributes: {
      name: 'InstanceName',
      tags: { to: 'Tags', as: 'tags' },
      add_on: { to: 'AddOns[]', alike: 'status' },
    },
  },
  aws_lightsail_bucket: {
    type: 'AWS::Lightsail::Bucket',
    arn: 'BucketArn',
    alike: 'bundle_id',
    attributes: { name: 'BucketName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_lightsail_certificate: {
    type: 'AWS::Lightsail::Certificate',
    arn: 'CertificateArn',
    alike: 'domain_name subject_alternative_names',
    attributes: { name: 'CertificateName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_lightsail_disk: {
    type: 'AWS::Lightsail::Disk',
    arn: 'DiskArn',
    alike: 'availability_zone size_in_gb',
    attributes: { name: 'DiskName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_lightsail_static_ip: {
    type: 'AWS::Lightsail::StaticIp',
    arn: 'StaticIpArn',
    attributes: { name: 'StaticIpName' },
  },
}
