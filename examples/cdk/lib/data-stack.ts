import { RemovalPolicy, Size, Stack } from 'aws-cdk-lib'
import * as ec2 from 'aws-cdk-lib/aws-ec2'
import * as s3 from 'aws-cdk-lib/aws-s3'
import type { Construct } from 'constructs'

export interface DataStackProps {
  readonly encryptScratch: boolean
}

/** The shop's files and disks. */
export class DataStack extends Stack {
  constructor(scope: Construct, id: string, props: DataStackProps) {
    super(scope, id)

    new s3.Bucket(this, 'Invoices', {
      enforceSSL: true,
      removalPolicy: RemovalPolicy.RETAIN,
    })

    new s3.Bucket(this, 'Uploads', {
      removalPolicy: RemovalPolicy.RETAIN,
    })

    new ec2.Volume(this, 'Orders', {
      availabilityZone: 'eu-central-1a',
      size: Size.gibibytes(100),
      encrypted: true,
    })

    new ec2.Volume(this, 'Scratch', {
      availabilityZone: 'eu-central-1a',
      size: Size.gibibytes(20),
      encrypted: props.encryptScratch,
    })
  }
}
