import * as ec2 from 'aws-cdk-lib/aws-ec2'
import { Construct } from 'constructs'

export interface BastionProps {
  readonly vpc: ec2.IVpc
}

/** The way in for people who look after the machines. */
export class Bastion extends Construct {
  readonly securityGroup: ec2.SecurityGroup

  constructor(scope: Construct, id: string, props: BastionProps) {
    super(scope, id)
    this.securityGroup = new ec2.SecurityGroup(this, 'Access', { vpc: props.vpc })
    this.securityGroup.addIngressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(22), 'SSH')
  }
}
