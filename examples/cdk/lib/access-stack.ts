import { CfnParameter, Stack } from 'aws-cdk-lib'
import * as ec2 from 'aws-cdk-lib/aws-ec2'
import type { Construct } from 'constructs'
import { Bastion } from './bastion'

/** Who may reach the shop's machines, and from where. */
export class AccessStack extends Stack {
  constructor(scope: Construct, id: string) {
    super(scope, id)

    const vpc = ec2.Vpc.fromVpcAttributes(this, 'Vpc', {
      vpcId: 'vpc-0a1b2c3d4e5f60718',
      availabilityZones: ['eu-central-1a', 'eu-central-1b'],
    })

    const office = new CfnParameter(this, 'OfficeCidr', {
      description: 'Network of the office, asked for when the stack is deployed.',
    })

    new Bastion(this, 'Bastion', { vpc })

    const build = new ec2.SecurityGroup(this, 'Build', { vpc })
    build.addIngressRule(ec2.Peer.ipv4(office.valueAsString), ec2.Port.tcp(22), 'SSH from the office')

    const web = new ec2.SecurityGroup(this, 'Web', { vpc })
    web.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443), 'HTTPS')
  }
}
