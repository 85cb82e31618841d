/**
 * Properties whose change replaces the resource, or may, by its type: `createOnlyProperties` and
 * `conditionalCreateOnlyProperties` of CloudFormation's resource schemas, of types that policies judge. Left out
 * are the conditional ones of a database instance, which concern restored ones and replicas. That of a volume isn't marked there: Terraform's provider makes
 * it anew all the same (`ForceNew` in `ebs_volume.go`).
 */
export const createOnly: Readonly<Record<string, string>> = {
  'AWS::AccessAnalyzer::Analyzer': 'AnalyzerConfiguration AnalyzerName Type',
  'AWS::ApiGateway::RestApi': '',
  'AWS::ApiGateway::Stage': 'RestApiId StageName',
  'AWS::ApiGatewayV2::Integration': 'ApiId',
  'AWS::ApiGatewayV2::Route': 'ApiId',
  'AWS::ApiGatewayV2::Stage': 'ApiId StageName',
  'AWS::ApplicationAutoScaling::ScalableTarget': 'ResourceId ScalableDimension ServiceNamespace',
  'AWS::ApplicationAutoScaling::ScalingPolicy':
    'PolicyName ResourceId ScalableDimension ScalingTargetId ServiceNamespace',
  'AWS::AutoScaling::AutoScalingGroup':
    'AutoScalingGroupName InstanceId LaunchConfigurationName LaunchTemplate MixedInstancesPolicy VPCZoneIdentifier',
  'AWS::AutoScaling::LaunchConfiguration':
    'AssociatePublicIpAddress BlockDeviceMappings ClassicLinkVPCId ClassicLinkVPCSecurityGroups EbsOptimized IamInstanceProfile ImageId InstanceId InstanceMonitoring InstanceType KernelId KeyName LaunchConfigurationName MetadataOptions PlacementTenancy RamDiskId SecurityGroups SpotPrice UserData',
  'AWS::Backup::BackupPlan': '',
  'AWS::Backup::BackupSelection': 'BackupPlanId BackupSelection',
  'AWS::Backup::BackupVault': 'BackupVaultName EncryptionKeyArn',
  'AWS::CertificateManager::Certificate':
    'CertificateAuthorityArn CertificateExport DomainName DomainValidationOptions KeyAlgorithm SubjectAlternativeNames',
  'AWS::CloudFront::Distribution': '',
  'AWS::CloudTrail::Trail': 'TrailName',
  'AWS::CodeBuild::Project': 'Name',
  'AWS::CodeBuild::ReportGroup': 'Name Type',
  'AWS::Cognito::IdentityPool': '',
  'AWS::Cognito::UserPool': '',
  'AWS::Config::ConfigurationRecorder': 'Name StartedOnCreate',
  'AWS::DAX::Cluster':
    'ClusterEndpointEncryptionType ClusterName IAMRoleARN NetworkType NodeType SSESpecification SubnetGroupName',
  'AWS::DMS::Endpoint':
    'ElasticsearchSettings/EndpointUri KmsKeyId MongoDbSettings/AuthType ResourceIdentifier',
  'AWS::DMS::ReplicationInstance':
    'DnsNameServers KmsKeyId PubliclyAccessible ReplicationSubnetGroupIdentifier ResourceIdentifier',
  'AWS::DMS::ReplicationTask':
    'MigrationType ReplicationInstanceArn ResourceIdentifier SourceEndpointArn TargetEndpointArn',
  'AWS::DocDB::DBCluster':
    'AvailabilityZones DBClusterIdentifier DBSubnetGroupName KmsKeyId MasterUsername SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted',
  'AWS::DocDB::DBClusterParameterGroup': 'Description Family Name',
  'AWS::DynamoDB::GlobalTable': 'GlobalTableSourceArn KeySchema LocalSecondaryIndexes TableName',
  'AWS::DynamoDB::Table': 'ImportSourceSpecification KeySchema TableName',
  'AWS::EC2::ClientVpnEndpoint':
    'AuthenticationOptions ClientCidrBlock EndpointIpAddressType TagSpecifications TrafficIpAddressType TransitGatewayConfiguration TransportProtocol',
  'AWS::EC2::EIP': 'Address IpamPoolId NetworkBorderGroup TransferAddress',
  'AWS::EC2::FlowLog':
    'DeliverCrossAccountRole DeliverLogsPermissionArn DestinationOptions LogDestination LogDestinationType LogFormat LogGroupName MaxAggregationInterval ResourceId ResourceType TagFieldSpecifications TrafficType',
  'AWS::EC2::Instance':
    'AdditionalInfo Affinity AvailabilityZone BlockDeviceMappings CpuOptions EbsOptimized ElasticGpuSpecifications ElasticInferenceAccelerators EnclaveOptions HibernationOptions HostId HostResourceGroupArn ImageId InstanceType Ipv6AddressCount Ipv6Addresses KernelId KeyName LaunchTemplate LicenseSpecifications NetworkInterfaces PlacementGroupName PrivateDnsNameOptions PrivateIpAddress RamdiskId SecurityGroupIds SecurityGroups SubnetId Tenancy UserData',
  'AWS::EC2::InternetGateway': '',
  'AWS::EC2::LaunchTemplate': 'LaunchTemplateName',
  'AWS::EC2::NetworkAcl': 'VpcId',
  'AWS::EC2::NetworkAclEntry': 'Egress NetworkAclId RuleNumber',
  'AWS::EC2::NetworkInterface':
    'ConnectionTrackingSpecification EnablePrimaryIpv6 InterfaceType PrivateIpAddress PrivateIpAddresses SubnetId',
  'AWS::EC2::NetworkInterfaceAttachment': 'DeviceIndex InstanceId NetworkInterfaceId',
  'AWS::EC2::Route':
    'DestinationCidrBlock DestinationIpv6CidrBlock DestinationPrefixListId RouteTableId',
  'AWS::EC2::RouteTable': 'VpcId',
  'AWS::EC2::SecurityGroup': 'GroupDescription GroupName VpcId',
  'AWS::EC2::SecurityGroupIngress':
    'CidrIp CidrIpv6 FromPort GroupId GroupName IpProtocol SourcePrefixListId SourceSecurityGroupId SourceSecurityGroupName SourceSecurityGroupOwnerId ToPort',
  'AWS::EC2::SnapshotBlockPublicAccess': '',
  'AWS::EC2::SpotFleet':
    'SpotFleetRequestConfigData/AllocationStrategy SpotFleetRequestConfigData/IamFleetRole SpotFleetRequestConfigData/InstanceInterruptionBehavior SpotFleetRequestConfigData/InstancePoolsToUseCount SpotFleetRequestConfigData/LaunchSpecifications SpotFleetRequestConfigData/LoadBalancersConfig SpotFleetRequestConfigData/OnDemandAllocationStrategy SpotFleetRequestConfigData/OnDemandMaxTotalPrice SpotFleetRequestConfigData/ReplaceUnhealthyInstances SpotFleetRequestConfigData/SpotMaintenanceStrategies SpotFleetRequestConfigData/SpotMaxTotalPrice SpotFleetRequestConfigData/SpotPrice SpotFleetRequestConfigData/TagSpecifications SpotFleetRequestConfigData/TerminateInstancesWithExpiration SpotFleetRequestConfigData/Type SpotFleetRequestConfigData/ValidFrom SpotFleetRequestConfigData/ValidUntil',
  'AWS::EC2::Subnet':
    'AvailabilityZone AvailabilityZoneId CidrBlock Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength OutpostArn VpcId',
  'AWS::EC2::SubnetNetworkAclAssociation': 'NetworkAclId SubnetId',
  'AWS::EC2::SubnetRouteTableAssociation': 'RouteTableId SubnetId',
  'AWS::EC2::TransitGateway': 'AmazonSideAsn MulticastSupport',
  'AWS::EC2::VPC':
    'CidrBlock InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength VpcEncryptionControl',
  'AWS::EC2::VPCBlockPublicAccessOptions': '',
  'AWS::EC2::VPCEndpoint':
    'DnsOptions/PrivateDnsPreference DnsOptions/PrivateDnsSpecifiedDomains ResourceConfigurationArn ServiceName ServiceNetworkArn ServiceRegion VpcEndpointType VpcId',
  'AWS::EC2::VPCGatewayAttachment': 'VpcId',
  'AWS::EC2::VPNConnection':
    'EnableAcceleration LocalIpv4NetworkCidr LocalIpv6NetworkCidr OutsideIpAddressType PreSharedKeyStorage RemoteIpv4NetworkCidr RemoteIpv6NetworkCidr StaticRoutesOnly TransportTransitGatewayAttachmentId TunnelInsideIpVersion Type VpnConcentratorId',
  'AWS::EC2::Volume': 'Encrypted KmsKeyId MultiAttachEnabled',
  'AWS::EC2::VolumeAttachment': 'Device EbsCardIndex InstanceId VolumeId',
  'AWS::ECR::RegistryScanningConfiguration': '',
  'AWS::ECR::Repository':
    'EncryptionConfiguration EncryptionConfiguration/EncryptionType EncryptionConfiguration/KmsKey RepositoryName',
  'AWS::ECS::CapacityProvider': 'AutoScalingGroupProvider/AutoScalingGroupArn ClusterName Name',
  'AWS::ECS::Cluster': 'ClusterName',
  'AWS::ECS::Service': 'Cluster LaunchType Role SchedulingStrategy ServiceName',
  'AWS::ECS::TaskDefinition':
    'ContainerDefinitions Cpu EnableFaultInjection EphemeralStorage ExecutionRoleArn Family InferenceAccelerators IpcMode Memory NetworkMode PidMode PlacementConstraints ProxyConfiguration RequiresCompatibilities RuntimePlatform TaskRoleArn Volumes',
  'AWS::ECS::TaskSet':
    'CapacityProviderStrategy Cluster ExternalId LaunchType LoadBalancers NetworkConfiguration PlatformVersion Service ServiceRegistries TaskDefinition',
  'AWS::EFS::AccessPoint':
    'ClientToken FileSystemId PosixUser PosixUser/Gid PosixUser/SecondaryGids PosixUser/Uid RootDirectory RootDirectory/CreationInfo RootDirectory/CreationInfo/OwnerGid RootDirectory/CreationInfo/OwnerUid RootDirectory/CreationInfo/Permissions RootDirectory/Path',
  'AWS::EFS::FileSystem': 'AvailabilityZoneName Encrypted KmsKeyId PerformanceMode',
  'AWS::EFS::MountTarget': 'FileSystemId IpAddress IpAddressType Ipv6Address SubnetId',
  'AWS::EKS::Cluster':
    'AccessConfig/BootstrapClusterCreatorAdminPermissions BootstrapSelfManagedAddons EncryptionConfig KubernetesNetworkConfig/IpFamily KubernetesNetworkConfig/ServiceIpv4Cidr Name OutpostConfig RoleArn',
  'AWS::ElastiCache::CacheCluster':
    'CacheSubnetGroupName ClusterName Engine IpDiscovery NetworkType Port PreferredAvailabilityZones SnapshotArns SnapshotName',
  'AWS::ElastiCache::ReplicationGroup':
    'AtRestEncryptionEnabled AuthToken CacheSubnetGroupName DataTieringEnabled GlobalReplicationGroupId KmsKeyId NetworkType NodeGroupConfiguration Port PreferredCacheClusterAZs ReplicationGroupId SnapshotArns SnapshotName',
  'AWS::ElastiCache::SubnetGroup': 'CacheSubnetGroupName',
  'AWS::ElasticLoadBalancing::LoadBalancer':
    'AvailabilityZones HealthCheck LoadBalancerName Scheme Subnets',
  'AWS::ElasticLoadBalancingV2::Listener': 'LoadBalancerArn',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'Name Scheme Type',
  'AWS::ElasticLoadBalancingV2::TargetGroup':
    'IpAddressType Name Port Protocol ProtocolVersion TargetType VpcId',
  'AWS::Elasticsearch::Domain': 'DomainName',
  'AWS::Events::EventBus': 'Name',
  'AWS::Events::EventBusPolicy': 'EventBusName StatementId',
  'AWS::GuardDuty::Detector': '',
  'AWS::IAM::AccessKey': 'Serial UserName',
  'AWS::IAM::Group': 'GroupName',
  'AWS::IAM::GroupPolicy': 'GroupName PolicyName',
  'AWS::IAM::InstanceProfile': 'InstanceProfileName Path',
  'AWS::IAM::ManagedPolicy': 'Description ManagedPolicyName Path',
  'AWS::IAM::Policy': '',
  'AWS::IAM::Role': 'Path RoleName',
  'AWS::IAM::RolePolicy': 'PolicyName RoleName',
  'AWS::IAM::SAMLProvider': 'AddPrivateKey Name RemovePrivateKey',
  'AWS::IAM::ServerCertificate':
    'CertificateBody CertificateChain PrivateKey ServerCertificateName',
  'AWS::IAM::ServiceLinkedRole': 'AWSServiceName CustomSuffix',
  'AWS::IAM::User': 'UserName',
  'AWS::IAM::UserPolicy': 'PolicyName UserName',
  'AWS::KMS::Key': '',
  'AWS::KMS::ReplicaKey': 'PrimaryKeyArn',
  'AWS::KafkaConnect::Connector':
    'ConnectorDescription ConnectorName KafkaCluster KafkaClusterClientAuthentication KafkaClusterEncryptionInTransit KafkaConnectVersion LogDelivery NetworkType Plugins ServiceExecutionRoleArn WorkerConfiguration',
  'AWS::Kinesis::ResourcePolicy': 'ResourceArn',
  'AWS::Kinesis::Stream': 'Name',
  'AWS::KinesisFirehose::DeliveryStream':
    'AmazonOpenSearchServerlessDestinationConfiguration/VpcConfiguration AmazonopensearchserviceDestinationConfiguration/VpcConfiguration DatabaseSourceConfiguration DeliveryStreamName DeliveryStreamType DirectPutSourceConfiguration ElasticsearchDestinationConfiguration/VpcConfiguration IcebergDestinationConfiguration/CatalogConfiguration KinesisStreamSourceConfiguration MSKSourceConfiguration SnowflakeDestinationConfiguration/SnowflakeVpcConfiguration',
  'AWS::Lambda::Function': 'DurableConfig FunctionName PackageType TenancyConfig',
  'AWS::Lambda::LayerVersionPermission': 'Action LayerVersionArn OrganizationId Principal',
  'AWS::Lambda::Permission':
    'Action EventSourceToken FunctionName FunctionUrlAuthType InvokedViaFunctionUrl Principal PrincipalOrgID SourceAccount SourceArn',
  'AWS::Logs::LogGroup': 'LogGroupName',
  'AWS::MSK::Cluster':
    'BrokerNodeGroupInfo/BrokerAZDistribution BrokerNodeGroupInfo/ClientSubnets BrokerNodeGroupInfo/SecurityGroups ClusterName EncryptionInfo/EncryptionAtRest EncryptionInfo/EncryptionInTransit/InCluster',
  'AWS::Macie::Session': '',
  'AWS::Neptune::DBCluster':
    'AvailabilityZones DBClusterIdentifier DBSubnetGroupName GlobalClusterIdentifier KmsKeyId RestoreToTime RestoreType SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted UseLatestRestorableTime',
  'AWS::NetworkFirewall::Firewall':
    'FirewallName NatGatewayMappings NoSourcePreservation VpcEndpoint VpcId',
  'AWS::NetworkFirewall::FirewallPolicy': 'FirewallPolicyName',
  'AWS::NetworkFirewall::LoggingConfiguration': 'FirewallArn FirewallName',
  'AWS::NetworkFirewall::RuleGroup': 'Capacity RuleGroupName Type',
  'AWS::OpenSearchService::Domain':
    'AdvancedSecurityOptions/Enabled DomainName EncryptionAtRestOptions/Enabled EncryptionAtRestOptions/KmsKeyId EngineMode',
  'AWS::RDS::DBCluster':
    'AvailabilityZones ClusterScalabilityType DBClusterIdentifier DBSubnetGroupName DBSystemId DatabaseName Engine EngineMode GlobalClusterIdentifier KmsKeyId MasterUsername PubliclyAccessible RestoreToTime RestoreType SnapshotIdentifier SourceDBClusterIdentifier SourceDbClusterResourceId SourceRegion StorageEncrypted UseLatestRestorableTime',
  'AWS::RDS::DBClusterParameterGroup': 'DBClusterParameterGroupName Description Family',
  'AWS::RDS::DBInstance':
    'BackupTarget CharacterSetName CustomIAMInstanceProfile DBClusterIdentifier DBInstanceIdentifier DBName DBSubnetGroupName DBSystemId KmsKeyId MasterUsername NcharCharacterSetName SourceRegion StorageEncrypted Timezone',
  'AWS::RDS::DBParameterGroup': 'DBParameterGroupName Description Family',
  'AWS::RDS::DBProxy':
    'DBProxyName EndpointNetworkType EngineFamily TargetConnectionNetworkType VpcSubnetIds',
  'AWS::RDS::DBSubnetGroup': 'DBSubnetGroupName',
  'AWS::RDS::EventSubscription': 'SnsTopicArn SubscriptionName',
  'AWS::Redshift::Cluster':
    'ClusterIdentifier ClusterSubnetGroupName DBName MasterUsername OwnerAccount SnapshotClusterIdentifier SnapshotIdentifier',
  'AWS::Redshift::ClusterParameterGroup': 'Description ParameterGroupFamily ParameterGroupName',
  'AWS::RedshiftServerless::Namespace': 'NamespaceName',
  'AWS::RedshiftServerless::Workgroup': 'NamespaceName WorkgroupName',
  'AWS::Route53::HostedZone': 'DelegationSetId Name',
  'AWS::S3::AccessPoint': 'Bucket BucketAccountId Name VpcConfiguration',
  'AWS::S3::Bucket': 'BucketName BucketNamePrefix BucketNamespace',
  'AWS::S3::BucketPolicy': 'Bucket',
  'AWS::S3::MultiRegionAccessPoint': 'Name PublicAccessBlockConfiguration Regions',
  'AWS::S3Express::BucketPolicy': 'Bucket',
  'AWS::S3Express::DirectoryBucket': 'BucketName DataRedundancy LocationName',
  'AWS::SNS::Topic': 'FifoTopic TopicName',
  'AWS::SNS::TopicInlinePolicy': 'TopicArn',
  'AWS::SNS::TopicPolicy': '',
  'AWS::SQS::Queue': 'FifoQueue QueueName',
  'AWS::SQS::QueueInlinePolicy': 'Queue',
  'AWS::SQS::QueuePolicy': '',
  'AWS::SageMaker::DataQualityJobDefinition':
    'DataQualityAppSpecification DataQualityBaselineConfig DataQualityJobInput DataQualityJobOutputConfig EndpointName JobDefinitionName JobResources NetworkConfig RoleArn StoppingCondition Tags',
  'AWS::SageMaker::EndpointConfig':
    'AsyncInferenceConfig DataCaptureConfig EnableNetworkIsolation EndpointConfigName ExecutionRoleArn ExplainerConfig KmsKeyId MetricsConfig ProductionVariants ShadowProductionVariants VpcConfig',
  'AWS::SageMaker::Model':
    'Containers EnableNetworkIsolation ExecutionRoleArn InferenceExecutionConfig ModelName PrimaryContainer VpcConfig',
  'AWS::SageMaker::ModelBiasJobDefinition':
    'EndpointName JobDefinitionName JobResources ModelBiasAppSpecification ModelBiasBaselineConfig ModelBiasJobInput ModelBiasJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags',
  'AWS::SageMaker::ModelExplainabilityJobDefinition':
    'EndpointName JobDefinitionName JobResources ModelExplainabilityAppSpecification ModelExplainabilityBaselineConfig ModelExplainabilityJobInput ModelExplainabilityJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags',
  'AWS::SageMaker::ModelQualityJobDefinition':
    'EndpointName JobDefinitionName JobResources ModelQualityAppSpecification ModelQualityBaselineConfig ModelQualityJobInput ModelQualityJobOutputConfig NetworkConfig RoleArn StoppingCondition Tags',
  'AWS::SageMaker::MonitoringSchedule': 'MonitoringScheduleName',
  'AWS::SageMaker::NotebookInstance':
    'DirectInternetAccess KmsKeyId NotebookInstanceName PlatformIdentifier SecurityGroupIds SubnetId',
  'AWS::SecretsManager::ResourcePolicy': 'SecretId',
  'AWS::SecretsManager::RotationSchedule': 'SecretId',
  'AWS::SecretsManager::Secret': 'Name',
  'AWS::SecurityHub::ConfigurationPolicy': '',
  'AWS::SecurityHub::Hub': '',
  'AWS::Serverless::Function': '',
  'AWS::StepFunctions::StateMachine': 'StateMachineName StateMachineType',
  'AWS::WAF::WebACL': 'MetricName Name',
  'AWS::WAFv2::RuleGroup': 'Name Scope',
  'AWS::WAFv2::WebACL': 'Name Scope',
  'AWS::WAFv2::WebACLAssociation': 'ResourceArn WebACLArn',
}
