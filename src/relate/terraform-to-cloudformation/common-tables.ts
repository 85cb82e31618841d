import type { Tables } from './table.ts'
import { tables as cloudwatch } from './tables/cloudwatch.ts'
import { tables as dynamodb } from './tables/dynamodb.ts'
import { tables as ebs } from './tables/ebs.ts'
import { tables as ec2 } from './tables/ec2.ts'
import { tables as ecs } from './tables/ecs.ts'
import { tables as iam } from './tables/iam.ts'
import { tables as kms } from './tables/kms.ts'
import { tables as lambda } from './tables/lambda.ts'
import { tables as route53 } from './tables/route53.ts'
import { tables as s3 } from './tables/s3.ts'
import { tables as s3BucketParts } from './tables/s3-bucket-parts.ts'
import { tables as securityGroups } from './tables/security-groups.ts'
import { tables as sns } from './tables/sns.ts'
import { tables as sqs } from './tables/sqs.ts'
import { tables as ssm } from './tables/ssm.ts'
import { tables as vpc } from './tables/vpc.ts'
import { tables as vpcRouting } from './tables/vpc-routing.ts'

/**
 * The tables of what nearly every configuration holds, as one file: to find a file each takes longer than
 * to read them all.
 */
export const tables: Tables = {
  ...cloudwatch,
  ...dynamodb,
  ...ebs,
  ...ec2,
  ...ecs,
  ...iam,
  ...kms,
  ...lambda,
  ...route53,
  ...s3,
  ...s3BucketParts,
  ...securityGroups,
  ...sns,
  ...sqs,
  ...ssm,
  ...vpc,
  ...vpcRouting,
}
