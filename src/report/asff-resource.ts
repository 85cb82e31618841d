import type { Verdict } from '../model/decision.ts'
import { visible } from './visible-text.ts'

/**
 * Types of resources that ASFF knows, without their `Aws`: the members of `ResourceDetails` in Security
 * Hub's API of 2018-10-26.
 */
const known = `AmazonMqBroker ApiGatewayRestApi ApiGatewayStage ApiGatewayV2Api ApiGatewayV2Stage
AppSyncGraphQlApi AthenaWorkGroup AutoScalingAutoScalingGroup AutoScalingLaunchConfiguration
BackupBackupPlan BackupBackupVault CertificateManagerCertificate CloudFormationStack
CloudFrontDistribution CloudTrailTrail CloudWatchAlarm CodeBuildProject DmsEndpoint
DmsReplicationInstance DmsReplicationTask DynamoDbTable Ec2ClientVpnEndpoint Ec2Eip Ec2Instance
Ec2LaunchTemplate Ec2NetworkAcl Ec2NetworkInterface Ec2RouteTable Ec2SecurityGroup Ec2Subnet
Ec2TransitGateway Ec2Volume Ec2Vpc Ec2VpcEndpointService Ec2VpcPeeringConnection Ec2VpnConnection
EcrRepository EcsCluster EcsService EcsTaskDefinition EfsAccessPoint EksCluster
ElasticBeanstalkEnvironment ElasticsearchDomain ElbLoadBalancer Elbv2LoadBalancer EventSchemasRegistry
EventsEndpoint EventsEventbus GuardDutyDetector IamAccessKey IamGroup IamPolicy IamRole IamUser
KinesisStream KmsKey LambdaFunction LambdaLayerVersion MskCluster NetworkFirewallFirewall
NetworkFirewallFirewallPolicy NetworkFirewallRuleGroup OpenSearchServiceDomain RdsDbCluster
RdsDbInstance RdsDbSecurityGroup RdsEventSubscription RedshiftCluster Route53HostedZone S3AccessPoint
S3Bucket SageMakerNotebookInstance SecretsManagerSecret SnsTopic SqsQueue StepFunctionStateMachine
WafRateBasedRule WafRegionalRule WafRegionalRuleGroup WafRegionalWebAcl WafRule WafRuleGroup WafWebAcl
Wafv2RuleGroup Wafv2WebAcl`

/** Services that ASFF writes otherwise than CloudFormation. */
const services: Readonly<Record<string, string>> = {
  elasticloadbalancing: 'elb',
  elasticloadbalancingv2: 'elbv2',
  stepfunctions: 'stepfunction',
}

const typeByName: ReadonlyMap<string, string> = new Map(
  known.split(/\s+/).map((type) => [type.toLowerCase(), `Aws${type}`]),
)

/** `AwsRdsDbInstance` for `AWS::RDS::DBInstance`; `Other` for a type that ASFF doesn't know. */
export function asffType(resourceType: string): string {
  const [vendor, service = '', name = '', ...rest] = resourceType.toLowerCase().split('::')
  if (vendor !== 'aws' || rest.length > 0) return 'Other'
  const spelled = Object.hasOwn(services, service) ? services[service] : service
  return typeByName.get(`${spelled}${name}`) ?? 'Other'
}

/**
 * The resource of a verdict. Before deployment it has no ARN: its identifier is where it is declared.
 * `Other` takes values of less than 1,024 characters.
 */
export function asffResource(verdict: Verdict, region: string) {
  const { address, stack, inputFile, resourceType } = verdict
  const path = [stack, address || 'account'].filter((part) => part !== '').join('/')
  return {
    Type: asffType(resourceType),
    Id: visible(`${inputFile}#${path}`, 400),
    Region: region,
    Details: {
      Other: filledFields({ inputFile, stack, address, resourceType }, 900),
    },
  }
}

/** Fields that hold more than spaces, which ASFF refuses. */
export function filledFields(
  fields: Readonly<Record<string, string | null>>,
  limit: number,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) =>
      text === null || text.trim() === '' ? [] : [[name, visible(text, limit)]],
    ),
  )
}
