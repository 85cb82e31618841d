import type { Table, Tables } from '../table.ts'

const aws_lb_listener_certificate: Table = {
  type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate',
  alike: 'listener_arn',
  attributes: { certificate_arn: 'Certificates[].CertificateArn' },
}

const aws_lb_target_group_attachment: Table = {
  type: 'AWS::ElasticLoadBalancingV2::TargetGroup',
  alike: 'availability_zone port',
  attributes: { target_id: 'Id' },
  partOf: {
    parent: 'aws_lb_target_group',
    key: 'target_group_arn',
    equals: ['arn', 'id'],
    at: 'Targets[]',
  },
}

export const tables: Tables = {
  aws_lb_listener_certificate,
  aws_lb_target_group_attachment,
  aws_alb_listener_certificate: aws_lb_listener_certificate,
  aws_alb_target_group_attachment: {
    ...aws_lb_target_group_attachment,
    partOf: {
      parent: 'aws_alb_target_group',
      key: 'target_group_arn',
      equals: ['arn', 'id'],
      at: 'Targets[]',
    },
  },
  aws_elb_attachment: {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    attributes: { instance: 'Instances[]' },
    partOf: { parent: 'aws_elb', key: 'elb', equals: ['name', 'id'], sets: ['Instances[]'] },
  },
}
