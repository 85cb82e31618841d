/**
 * Properties that CloudFormation has and that no attribute of Terraform is known to be, by type. An
 * attribute that no table knows may be one of these, if it is of that name. A test compares the list
 * with CloudFormation's schema.
 */
export const unmappedProperties: Readonly<Record<string, string>> = {
  'AWS::ACMPCA::CertificateAuthority': 'CsrExtensions KeyAlgorithm SigningAlgorithm Subject',
  'AWS::ACMPCA::CertificateAuthorityActivation': 'Status',
  'AWS::APS::Workspace': 'AlertManagerDefinition QueryLoggingConfiguration WorkspaceConfiguration',
  'AWS::AccessAnalyzer::Analyzer': 'ArchiveRules',
  'AWS::AmazonMQ::Broker': 'StorageSize',
  'AWS::Amplify::Branch': 'Backend BuildSpec ComputeRoleArn',
  'AWS::ApiGateway::ApiKey': 'GenerateDistinctId StageKeys',
  'AWS::ApiGateway::Authorizer': 'AuthType',
  'AWS::ApiGateway::BasePathMapping': 'Id',
  'AWS::ApiGateway::Deployment': 'DeploymentCanarySettings StageDescription',
  'AWS::ApiGateway::Method': 'Integration MethodResponses',
  'AWS::ApiGateway::RestApi': 'BodyS3Location CloneFrom Version',
  'AWS::ApiGatewayV2::Api': 'BasePath BodyS3Location DisableSchemaValidation',
  'AWS::ApiGatewayV2::Authorizer': 'IdentityValidationExpression',
  'AWS::ApiGatewayV2::Deployment': 'StageName',
  'AWS::ApiGatewayV2::Integration': 'ResponseParameters',
  'AWS::ApiGatewayV2::Route': 'RequestParameters',
  'AWS::ApiGatewayV2::Stage': 'AccessPolicyId',
  'AWS::AppConfig::ConfigurationProfile': 'DeletionProtectionCheck',
  'AWS::AppConfig::Environment': 'DeletionProtectionCheck',
  'AWS::AppConfig::ExtensionAssociation': 'ExtensionVersionNumber Tags',
  'AWS::AppConfig::HostedConfigurationVersion': 'LatestVersionNumber',
  'AWS::AppFlow::Flow': 'DestinationFlowConfigList',
  'AWS::AppStream::Fleet': `
    DisableIMDSV1 MaxConcurrentSessions Platform RootVolumeConfig SessionScriptS3Location
    UsbDeviceFilterStrings
  `,
  'AWS::AppSync::ApiCache': 'HealthMetricsConfig',
  'AWS::AppSync::DataSource': 'MetricsConfig',
  'AWS::AppSync::GraphQLApi': 'EnvironmentVariables OwnerContact',
  'AWS::AppSync::Resolver': `
    CodeS3Location MetricsConfig RequestMappingTemplateS3Location
    ResponseMappingTemplateS3Location
  `,
  'AWS::ApplicationAutoScaling::ScalableTarget': 'ScheduledActions',
  'AWS::ApplicationAutoScaling::ScalingPolicy': 'ScalingTargetId',
  'AWS::Athena::DataCatalog': 'ConnectionType Error Status',
  'AWS::Athena::WorkGroup': 'RecursiveDeleteOption WorkGroupConfigurationUpdates',
  'AWS::AuditManager::Assessment': 'AwsAccount Delegations',
  'AWS::AutoScaling::AutoScalingGroup': `
    AvailabilityZoneIds AvailabilityZoneImpairmentPolicy DeletionProtection InstanceId
    NotificationConfiguration NotificationConfigurations SkipZonalShiftValidation
  `,
  'AWS::AutoScaling::LaunchConfiguration':
    'ClassicLinkVPCId ClassicLinkVPCSecurityGroups InstanceId KernelId RamDiskId',
  'AWS::Batch::ComputeEnvironment': 'Context EcsSettings ReplaceComputeEnvironment UnmanagedvCpus',
  'AWS::Batch::JobDefinition': 'ConsumableResourceProperties ResourceRetentionPolicy',
  'AWS::Batch::JobQueue': 'JobQueueType ServiceEnvironmentOrder',
  'AWS::Batch::SchedulingPolicy': 'QuotaSharePolicy',
  'AWS::Bedrock::Agent': `
    ActionGroups AgentCollaborators AutoPrepare CustomOrchestration KnowledgeBases
    OrchestrationType SkipResourceInUseCheckOnDelete TestAliasTags
  `,
  'AWS::Bedrock::Guardrail': 'AutomatedReasoningPolicyConfig',
  'AWS::CUR::ReportDefinition': 'BillingViewArn',
  'AWS::Cassandra::Keyspace': 'ClientSideTimestampsEnabled',
  'AWS::Cassandra::Table':
    'AutoScalingSpecifications CdcSpecification ReplicaSpecifications WarmThroughput',
  'AWS::CertificateManager::Certificate': 'CertificateExport',
  'AWS::Cloud9::EnvironmentEC2': 'Repositories',
  'AWS::CloudFront::Function': 'AutoPublish FunctionMetadata',
  'AWS::CloudHSM::Cluster': 'BackupRetentionPolicy NetworkType',
  'AWS::CloudTrail::EventDataStore': `
    ContextKeySelectors FederationEnabled FederationRoleArn IngestionEnabled InsightSelectors
    InsightsDestination MaxEventSize
  `,
  'AWS::CloudTrail::Trail': 'AggregationConfigurations',
  'AWS::CloudWatch::Alarm': 'EvaluationWindow',
  'AWS::CloudWatch::Dashboard': 'Tags',
  'AWS::CodeArtifact::Domain': 'PermissionsPolicyDocument',
  'AWS::CodeArtifact::Repository': 'PermissionsPolicyDocument',
  'AWS::CodeBuild::Project': 'Triggers',
  'AWS::CodeCommit::Repository': 'Code Triggers',
  'AWS::CodeDeploy::DeploymentGroup':
    'BlueGreenDeploymentConfiguration Deployment OnPremisesTagSet',
  'AWS::CodeGuruProfiler::ProfilingGroup':
    'AgentPermissions AnomalyDetectionNotificationConfiguration',
  'AWS::CodeGuruReviewer::RepositoryAssociation': 'BucketName Type',
  'AWS::CodePipeline::Pipeline':
    'ArtifactStores DisableInboundStageTransitions RestartExecutionOnUpdate',
  'AWS::CodePipeline::Webhook': 'RegisterWithThirdParty TargetPipelineVersion',
  'AWS::CodeStarNotifications::NotificationRule': 'CreatedBy EventTypeId TargetAddress',
  'AWS::Cognito::IdentityPool': 'CognitoEvents CognitoStreams PushSync',
  'AWS::Cognito::UserPool': `
    EmailAuthenticationMessage EmailAuthenticationSubject EnabledMfas IssuerConfiguration
    KeyConfiguration WebAuthnFactorConfiguration
  `,
  'AWS::Cognito::UserPoolDomain': 'Routing',
  'AWS::Config::ConfigRule': 'Compliance',
  'AWS::Config::ConfigurationRecorder': 'StartedOnCreate',
  'AWS::Config::ConformancePack': 'Tags TemplateSSMDocumentDetails',
  'AWS::Config::OrganizationConfigRule':
    'OrganizationCustomPolicyRuleMetadata OrganizationCustomRuleMetadata',
  'AWS::Config::RemediationConfiguration': 'Parameters',
  'AWS::CustomerProfiles::Domain': 'DataStore',
  'AWS::DAX::Cluster': 'NetworkType',
  'AWS::DAX::ParameterGroup': 'ParameterNameValues',
  'AWS::DLM::LifecyclePolicy':
    'CopyTags CreateInterval CrossRegionCopyTargets Exclusions ExtendDeletion RetainInterval',
  'AWS::DMS::Endpoint': `
    DocDbSettings DynamoDbSettings GcpMySQLSettings IbmDb2Settings MicrosoftSqlServerSettings
    NeptuneSettings PostgreSqlSettings ResourceIdentifier SybaseSettings
  `,
  'AWS::DMS::ReplicationInstance': 'ResourceIdentifier',
  'AWS::DMS::ReplicationTask': 'CdcStopPosition TaskData',
  'AWS::DataSync::LocationObjectStorage': 'CmkSecretConfig CustomSecretConfig FederatedIdentity',
  'AWS::DataSync::Task': 'ManifestConfig',
  'AWS::Detective::Graph': 'AutoEnableMembers',
  'AWS::DeviceFarm::Project': 'EnvironmentVariables ExecutionRoleArn VpcConfig',
  'AWS::DocDB::DBCluster': `
    CopyTagsToSnapshot MasterUserSecretKmsKeyId RestoreToTime RestoreType
    RotateMasterUserPassword SourceDBClusterIdentifier UseLatestRestorableTime
  `,
  'AWS::DocDB::GlobalCluster': 'Tags',
  'AWS::DynamoDB::GlobalTable': `
    AttributeDefinitions BillingMode GlobalSecondaryIndexes GlobalTableSourceArn
    GlobalTableWitnesses KeySchema LocalSecondaryIndexes MultiRegionConsistency
    ReadOnDemandThroughputSettings ReadProvisionedThroughputSettings SSESpecification
    StreamSpecification TimeToLiveSpecification VectorIndexes WarmThroughput
    WriteOnDemandThroughputSettings WriteProvisionedThroughputSettings
  `,
  'AWS::DynamoDB::Table':
    'ContributorInsightsSpecification ImportSourceSpecification VectorIndexes',
  'AWS::EC2::CapacityReservation': 'AvailabilityZoneId UnusedReservationBillingOwnerId',
  'AWS::EC2::ClientVpnTargetNetworkAssociation': 'AvailabilityZone AvailabilityZoneId',
  'AWS::EC2::EC2Fleet': 'ReservedCapacityOptions TagSpecifications',
  'AWS::EC2::EIP': 'TransferAddress',
  'AWS::EC2::EIPAssociation': 'EIP',
  'AWS::EC2::IPAM': 'DefaultResourceDiscoveryOrganizationalUnitExclusions',
  'AWS::EC2::IPAMPool': 'ProvisionedCidrs',
  'AWS::EC2::IPAMScope': 'ExternalAuthorityConfiguration',
  'AWS::EC2::Instance': `
    AdditionalInfo Affinity ElasticGpuSpecifications ElasticInferenceAccelerators KernelId
    LicenseSpecifications PropagateTagsToVolumeOnCreation RamdiskId SsmAssociations Volumes
  `,
  'AWS::EC2::KeyPair': 'KeyFormat',
  'AWS::EC2::NatGateway': 'AvailabilityZoneAddresses MaxDrainDurationSeconds PrivateIpAddress',
  'AWS::EC2::NetworkInsightsAnalysis': 'AdditionalAccounts FilterOutArns',
  'AWS::EC2::NetworkInterface':
    'ConnectionTrackingSpecification PublicIpDnsHostnameTypeSpecification',
  'AWS::EC2::NetworkInterfaceAttachment': 'DeleteOnTermination EnaQueueCount EnaSrdSpecification',
  'AWS::EC2::PlacementGroup': 'ParentGroupId',
  'AWS::EC2::SecurityGroupIngress': 'GroupName SourceSecurityGroupName SourceSecurityGroupOwnerId',
  'AWS::EC2::TransitGatewayVpcAttachment': 'AddSubnetIds RemoveSubnetIds',
  'AWS::EC2::VPC': 'VpcEncryptionControl',
  'AWS::EC2::VPCEndpointService':
    'ContributorInsightsEnabled PayerResponsibility PrivateDnsNameConfiguration',
  'AWS::EC2::VPCGatewayAttachment': 'VpnGatewayId',
  'AWS::EC2::VPCPeeringConnection': 'AssumeRoleRegion PeerRoleArn',
  'AWS::EC2::VPNGateway': 'Type',
  'AWS::EC2::Volume': 'AutoEnableIO AvailabilityZoneId SourceVolumeId',
  'AWS::EC2::VolumeAttachment': 'EbsCardIndex',
  'AWS::ECR::PublicRepository': 'RepositoryCatalogData',
  'AWS::ECR::PullThroughCacheRule': 'UpstreamRegistry',
  'AWS::ECR::Repository': 'EmptyOnDelete',
  'AWS::ECR::RepositoryCreationTemplate': 'ImageTagMutabilityExclusionFilters',
  'AWS::ECS::CapacityProvider': 'ClusterName',
  'AWS::ECS::Service': 'Monitoring',
  'AWS::EFS::AccessPoint': 'ClientToken',
  'AWS::EFS::FileSystem': 'BypassPolicyLockoutSafetyCheck',
  'AWS::EKS::Addon': 'PreserveOnDelete',
  'AWS::EKS::Cluster': 'ActiveCertificateAuthorityId CertificateAuthority Force RollbackConfig',
  'AWS::EKS::IdentityProviderConfig': 'IdentityProviderConfigName Type',
  'AWS::EKS::Nodegroup': 'ForceUpdateEnabled',
  'AWS::EMR::Cluster': 'EbsRootVolumeIops EbsRootVolumeThroughput ManagedScalingPolicy',
  'AWS::EMR::Studio': 'IdcInstanceArn IdcUserAssignment TrustedIdentityPropagationEnabled',
  'AWS::EMRContainers::VirtualCluster': 'SecurityConfigurationId SessionEnabled',
  'AWS::EMRServerless::Application': 'IdentityCenterConfiguration WorkerTypeSpecifications',
  'AWS::ElastiCache::ReplicationGroup': 'PrimaryClusterId SnapshottingClusterId',
  'AWS::ElastiCache::ServerlessCache': 'FinalSnapshotName',
  'AWS::ElasticBeanstalk::ApplicationVersion': 'BuildConfiguration ImageConfiguration',
  'AWS::ElasticBeanstalk::ConfigurationTemplate': 'PlatformArn SourceConfiguration',
  'AWS::ElasticBeanstalk::Environment': 'OperationsRole',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'AppCookieStickinessPolicy LBCookieStickinessPolicy',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'EnableCapacityReservationProvisionStabilize',
  'AWS::Elasticsearch::Domain': 'DomainArn',
  'AWS::EventSchemas::Discoverer': 'CrossAccount',
  'AWS::Events::EventBus': 'Policy',
  'AWS::FIS::ExperimentTemplate': 'Actions Targets',
  'AWS::GlobalAccelerator::Accelerator': 'FlowLogsEnabled FlowLogsS3Bucket FlowLogsS3Prefix',
  'AWS::Glue::Job': 'AllocatedCapacity LogUri',
  'AWS::Glue::MLTransform': 'TransformEncryption',
  'AWS::Glue::Schema': 'CheckpointVersion',
  'AWS::GuardDuty::IPSet': 'ExpectedBucketOwner',
  'AWS::GuardDuty::Member': 'Status',
  'AWS::GuardDuty::ThreatIntelSet': 'ExpectedBucketOwner',
  'AWS::IAM::AccessKey': 'Serial',
  'AWS::IAM::Group': 'Policies',
  'AWS::IAM::SAMLProvider': 'AddPrivateKey AssertionEncryptionMode PrivateKeyList RemovePrivateKey',
  'AWS::IAM::VirtualMFADevice': 'Users',
  'AWS::IVS::Channel': 'ContainerFormat InsecureIngest MultitrackInputConfiguration Preset',
  'AWS::IVS::RecordingConfiguration': 'RenditionConfiguration',
  'AWS::ImageBuilder::ImagePipeline': 'ImageTags',
  'AWS::ImageBuilder::ImageRecipe': 'AdditionalInstanceConfiguration AmiWatermarks',
  'AWS::KafkaConnect::Connector': 'NetworkType',
  'AWS::Kendra::Index': 'DocumentMetadataConfigurations',
  'AWS::KinesisAnalyticsV2::Application':
    'ApplicationDescription ApplicationMaintenanceConfiguration RunConfiguration',
  'AWS::KinesisFirehose::DeliveryStream': `
    AmazonOpenSearchServerlessDestinationConfiguration
    AmazonopensearchserviceDestinationConfiguration DatabaseSourceConfiguration
    DeliveryStreamType DirectPutSourceConfiguration ElasticsearchDestinationConfiguration
    ExtendedS3DestinationConfiguration HttpEndpointDestinationConfiguration
    IcebergDestinationConfiguration RedshiftDestinationConfiguration
    S3DestinationConfiguration SnowflakeDestinationConfiguration
    SplunkDestinationConfiguration
  `,
  'AWS::KinesisVideo::Stream': 'StreamStorageConfiguration',
  'AWS::LakeFormation::DataLakeSettings':
    'ExternalDataFilteringAllowList MutationType ReadOnlyAdmins',
  'AWS::LakeFormation::Resource': 'ResourceArn',
  'AWS::Lambda::Alias': 'ProvisionedConcurrencyConfig RoutingConfig',
  'AWS::Lambda::EventSourceMapping': 'LoggingConfig SelfManagedEventSource',
  'AWS::Lambda::Function':
    'FunctionScalingConfig PublishToLatestPublished RecursiveLoop RuntimeManagementConfig',
  'AWS::Lightsail::Bucket':
    'AccessRules ObjectVersioning ReadOnlyAccessAccounts ResourcesReceivingAccess',
  'AWS::Lightsail::Disk': 'AddOns Location',
  'AWS::Lightsail::Instance': 'Hardware Location Networking State',
  'AWS::Lightsail::StaticIp': 'AttachedTo',
  'AWS::Logs::Destination': 'DestinationPolicy',
  'AWS::Logs::LogGroup':
    'BearerTokenAuthenticationEnabled FieldIndexPolicies ResourcePolicyDocument',
  'AWS::Logs::MetricFilter': 'EmitSystemFieldDimensions FieldSelectionCriteria',
  'AWS::Logs::SubscriptionFilter': 'FieldSelectionCriteria',
  'AWS::MSK::Cluster': 'ZookeeperAccess',
  'AWS::MSK::Configuration': 'LatestRevision',
  'AWS::Macie::FindingsFilter': 'FindingCriteria',
  'AWS::MediaStore::Container':
    'AccessLoggingEnabled CorsPolicy LifecyclePolicy MetricPolicy Policy',
  'AWS::MemoryDB::Cluster': 'SnsTopicStatus',
  'AWS::Neptune::DBCluster':
    'AssociatedRoles NetworkType RestoreToTime RestoreType UseLatestRestorableTime',
  'AWS::Neptune::DBInstance': 'AllowMajorVersionUpgrade DBSnapshotIdentifier',
  'AWS::NetworkFirewall::LoggingConfiguration': 'FirewallName',
  'AWS::NetworkFirewall::RuleGroup': 'SummaryConfiguration',
  'AWS::OpenSearchServerless::Collection': 'DeletionProtection',
  'AWS::OpenSearchService::Domain':
    'AutomatedSnapshotPauseOptions DomainArn EngineMode SkipShardMigrationWait UseCase',
  'AWS::Organizations::Policy': 'TargetIds',
  'AWS::QuickSight::DataSource':
    'AlternateDataSourceParameters DataSourceParameters ErrorInfo FolderArns',
  'AWS::QuickSight::VPCConnection': 'AvailabilityStatus',
  'AWS::RAM::ResourceShare': 'Principals ResourceArns Sources',
  'AWS::RDS::DBCluster': `
    MasterUserAuthenticationType PubliclyAccessible RestoreToTime RestoreType
    SourceDBClusterIdentifier SourceDbClusterResourceId UseLatestRestorableTime
  `,
  'AWS::RDS::DBInstance': `
    AdditionalStorageVolumes AutomaticBackupReplicationKmsKeyId
    AutomaticBackupReplicationRegion AutomaticBackupReplicationRetentionPeriod
    CertificateRotationRestart DBClusterSnapshotIdentifier DBSystemId
    MasterUserAuthenticationType ProcessorFeatures RestoreTime SourceDBClusterIdentifier
    SourceDBInstanceAutomatedBackupsArn SourceDbiResourceId SourceRegion TdeCredentialArn
    TdeCredentialPassword UseDefaultProcessorFeatures UseLatestRestorableTime
  `,
  'AWS::RDS::DBProxyEndpoint': 'EndpointNetworkType',
  'AWS::RUM::AppMonitor': 'DeobfuscationConfiguration Platform ResourcePolicy',
  'AWS::Redshift::Cluster': `
    AvailabilityZoneRelocationStatus Classic DeferMaintenance DeferMaintenanceDuration
    DeferMaintenanceEndTime DeferMaintenanceStartTime Endpoint HsmClientCertificateIdentifier
    HsmConfigurationIdentifier NamespaceResourcePolicy ResourceAction RevisionTarget
    RotateEncryptionKey SnapshotCopyManual
  `,
  'AWS::Redshift::EndpointAuthorization': 'Force',
  'AWS::RedshiftServerless::Namespace': `
    FinalSnapshotName FinalSnapshotRetentionPeriod NamespaceResourcePolicy
    RedshiftIdcApplicationArn SnapshotCopyConfigurations
  `,
  'AWS::RedshiftServerless::Workgroup':
    'RecoveryPointId SnapshotArn SnapshotName SnapshotOwnerAccount Workgroup',
  'AWS::ResilienceHub::ResiliencyPolicy': 'Policy',
  'AWS::ResourceGroups::Group': 'Resources',
  'AWS::RolesAnywhere::Profile': 'AttributeMappings',
  'AWS::Route53::HostedZone': 'HostedZoneFeatures',
  'AWS::Route53::RecordSet': 'Comment HostedZoneName',
  'AWS::Route53Resolver::FirewallDomainList': 'DomainFileUrl',
  'AWS::Route53Resolver::FirewallRuleGroup': 'FirewallRules',
  'AWS::Route53Resolver::ResolverEndpoint':
    'Dns64Enabled Ipv6InternetAccessEnabled OutpostArn PreferredInstanceType',
  'AWS::Route53Resolver::ResolverRule': 'DelegationRecord',
  'AWS::S3::Bucket': 'BucketNamePrefix MetadataTableConfiguration',
  'AWS::S3Express::DirectoryBucket':
    'BucketEncryption InventoryConfigurations LifecycleConfiguration MetricsConfigurations',
  'AWS::S3Tables::TableBucket': `
    MetricsConfiguration ReplicationConfiguration StorageClassConfiguration
    UnreferencedFileRemoval
  `,
  'AWS::SES::ConfigurationSet': 'ArchivingOptions',
  'AWS::SES::EmailIdentity':
    'ConfigurationSetAttributes DkimAttributes FeedbackAttributes MailFromAttributes',
  'AWS::SNS::Subscription': 'Region',
  'AWS::SNS::Topic': 'DeliveryStatusLogging MaximumMessageSize Subscription',
  'AWS::SSM::Association': 'AssociationDispatchAssumeRole ScheduleOffset',
  'AWS::SSM::Document': 'Attachments Requires UpdateMethod',
  'AWS::SSM::MaintenanceWindowTask': 'LoggingInfo TaskParameters',
  'AWS::SSM::Parameter': 'Policies',
  'AWS::SSM::PatchBaseline': 'DefaultBaseline PatchGroups',
  'AWS::SSM::ResourceDataSync':
    'BucketName BucketPrefix BucketRegion KMSKeyArn SyncFormat SyncSource SyncType',
  'AWS::SSO::PermissionSet':
    'CustomerManagedPolicyReferences InlinePolicy ManagedPolicies PermissionsBoundary',
  'AWS::SageMaker::AppImageConfig': 'JupyterLabAppImageConfig',
  'AWS::SageMaker::DataQualityJobDefinition': 'EndpointName',
  'AWS::SageMaker::Domain': 'HomeEfsFileSystemCreation',
  'AWS::SageMaker::EndpointConfig':
    'EnableNetworkIsolation ExplainerConfig MetricsConfig VpcConfig',
  'AWS::SageMaker::MonitoringSchedule':
    'EndpointName FailureReason LastMonitoringExecutionSummary MonitoringScheduleStatus',
  'AWS::SecretsManager::RotationSchedule': 'HostedRotationLambda',
  'AWS::SecretsManager::Secret': 'GenerateSecretString',
  'AWS::SecurityHub::ConfigurationPolicy': 'Tags',
  'AWS::SecurityHub::Hub': 'Tags',
  'AWS::SecurityHub::Standard': 'DisabledStandardsControls',
  'AWS::ServiceCatalog::Portfolio': 'AcceptLanguage',
  'AWS::ServiceDiscovery::PrivateDnsNamespace': 'Properties',
  'AWS::ServiceDiscovery::PublicDnsNamespace': 'Properties',
  'AWS::ServiceDiscovery::Service': 'ServiceAttributes',
  'AWS::Shield::DRTAccess': 'LogBucketList',
  'AWS::Shield::Protection': 'ApplicationLayerAutomaticResponseConfiguration HealthCheckArns',
  'AWS::StepFunctions::StateMachine': 'Definition DefinitionS3Location DefinitionSubstitutions',
  'AWS::Synthetics::Canary': `
    BrowserConfigs DeleteLambdaResourcesOnCanaryDeletion DryRunAndUpdate
    ProvisionedResourceCleanup Replicas ResourcesToReplicateTags VisualReference
    VisualReferences
  `,
  'AWS::Transfer::Agreement': 'CustomDirectories EnforceMessageSigning PreserveFilename',
  'AWS::Transfer::Connector': 'EgressType IpAddressType',
  'AWS::Transfer::User': 'SshPublicKeys',
  'AWS::VpcLattice::ServiceNetwork': 'SharingConfig',
  'AWS::VpcLattice::TargetGroup': 'Targets',
  'AWS::WAFv2::RuleGroup': 'AvailableLabels ConsumedLabels MonetizationConfig',
  'AWS::WAFv2::WebACL':
    'ApplicationConfig AssociationConfig MonetizationConfig OnSourceDDoSProtectionConfig',
  'AWS::XRay::SamplingRule': 'SamplingRuleRecord SamplingRuleUpdate',
}
