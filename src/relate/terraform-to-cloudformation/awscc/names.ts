/**
 * The names by which the `awscc` provider knows CloudFormation's properties are those in snake case;
 * here is what doesn't follow from that. Written by `test/oracles/schemas/awscc-names.mjs`, of the schemas of both providers.
 */

/** Properties whose name isn't the Pascal case of the attribute's: `SSEAlgorithm`. */
export const irregularNames = `
  A2aAgentCard ACLName ADDomainJoinPassword ADDomainJoinUser AIAgentArn AIAgentId AIAgentVersionId
  AIGuardrailArn AIGuardrailId AIGuardrailVersionId AIMLOptions AIPromptArn AIPromptId
  AIPromptVersionId AIWorkloadConfigArn AIWorkloadConfigName AIWorkloadConfigs ALBLowReputationMode
  AWSConfigConnectorArn AWSIdentityArn AWSKMSKeyARN AWSLocation AWSManagedClientApplicationReference
  AWSManagedRulesACFPRuleSet AWSManagedRulesATPRuleSet AWSManagedRulesAntiDDoSRuleSet
  AWSManagedRulesBotControlRuleSet AWSOwnedKey AWSServiceName AZMode AbpV10x
  ActiveMQBrokerParameters AdministrationRoleARN AgreeToInstallHANADBClient AllowDTMFInput
  AllowedAllVPCs AllowedHTTPMethods AllowedIPRange AllowedVPCs AmazonBedrockARSAction
  AmazonBedrockFSAction AmazonBedrockKRSAction AnswerGenerationAIGuardrailId
  AnswerGenerationAIPromptId AnswerRecommendationAIAgentConfiguration ApplicationCallBackURL
  AssociatedLicenseAssetRulesetARNs AudioAndDTMFInputSpecification AuthTTL AutoEnableIO
  AutoInstallVMScanner AutoMLConfig AutoMLJobArn AutoMountHomeEFS AutoSubDomainIAMRole BIN
  BKBExactResponseFields BambooHRAction BaseTableTTL BlockedIPRangeList BrokerAZDistribution
  CACertificateIdentifier CACertificatePem CAContent CAIdentifier CDCStopTime CNAMEPrefix CNAMEs
  CRLSign CSS CSVMappingParameters CWEMonitorEnabled CachedHTTPMethods CallbackURLs
  CanonicalHostedZoneID CanonicalHostedZoneNameID CaseSummarizationAIAgentConfiguration
  CaseSummarizationAIGuardrailId CaseSummarizationAIPromptId CertificateVerificationDNSRecord
  ClassicLinkVPCId ClassicLinkVPCSecurityGroups ClientIPPreservationEnabled ClientIdsForOIDC
  CloudFormation CloudFormationAction CloudFrontDefaultCertificate CloudFrontDistribution
  CloudFrontOriginAccessIdentityConfig CloudWatch CloudWatchAlarmDefinition
  CloudWatchAlarmTemplateGroupIdentifiers CloudWatchAlarmTemplateGroupIds CloudWatchConfiguration
  CloudWatchDashboards CloudWatchDestination CloudWatchEncryption CloudWatchEncryptionEnabled
  CloudWatchEncryptionMode CloudWatchLogDestination CloudWatchLogGroupArn CloudWatchLogGroupName
  CloudWatchLoggingConfiguration CloudWatchLoggingOptions CloudWatchLogs CloudWatchLogsConfiguration
  CloudWatchLogsDestination CloudWatchLogsDetails CloudWatchLogsLogGroup CloudWatchLogsLogGroupArn
  CloudWatchLogsParameters CloudWatchLogsRoleArn CloudWatchMetrics CloudWatchMetricsEnabled
  CloudWatchOutputConfig CloudWatchOutputEnabled CloudWatchRoleArn ClusterDiscoveryEndpointURL
  ClusterJDBCURL CoinbaseCDP ConsoleURLs ConsumerARN ContactFlowModuleAliasARN
  ContactFlowModuleVersionARN ContactFlowVersionARN CreateAndUpdateAmazonBedrockARSAction
  CreateAndUpdateAmazonBedrockFSAction CreateAndUpdateAmazonBedrockKRSAction
  CreateAndUpdateBambooHRAction CreateAndUpdateGenericHTTPAction CreateAndUpdateMCPAction
  CreateAndUpdateMSExchangeAction CreateAndUpdateMSTeamsAction CreateAndUpdateOpenAPIAction
  CreateAndUpdateSAPBillOfMaterialAction CreateAndUpdateSAPBusinessPartnerAction
  CreateAndUpdateSAPMaterialStockAction CreateAndUpdateSAPPhysicalInventoryAction
  CreateAndUpdateSAPProductMasterDataAction CreateAndUpdateSandPGMIAction CreatePublicIP
  CreateSPICEDataset CreatorMLMemberAbilities CustomCSSUrl CustomIAMInstanceProfile
  CustomJWTAuthorizer CustomMLMemberAbilities CustomSMSSender CustomerContactsToSendToOCI
  DBClusterArn DBClusterIdentifier DBClusterIdentifiers DBClusterInstanceClass
  DBClusterParameterGroupName DBClusterResourceId DBClusterSnapshotArn DBClusterSnapshotIdentifier
  DBEngineVersionArn DBInstanceArn DBInstanceClass DBInstanceIdentifier DBInstanceIdentifiers
  DBInstanceParameterGroupName DBInstanceStatus DBName DBParameterGroupArn DBParameterGroupName
  DBPort DBProxyArn DBProxyEndpointArn DBProxyEndpointName DBProxyName DBSecurityGroupMemberships
  DBSecurityGroups DBShardGroupIdentifier DBShardGroupResourceId DBSnapshotArn DBSnapshotIdentifier
  DBSubnetGroupArn DBSubnetGroupDescription DBSubnetGroupName DBSystemId DPDTimeoutAction
  DPDTimeoutSeconds DTMFSpecification DataQAEnabledOption DataVolumeKMSKeyId DatabaseCDC
  DatabaseSourceVPCConfiguration DeDE DefaultRedirectURI DefaultTTL DeltaSyncTableTTL
  DesiredEC2Instances DestinationTableBucketARN DisableIMDSV1 DisableSSO DkimDNSTokenName1
  DkimDNSTokenName2 DkimDNSTokenName3 DkimDNSTokenValue1 DkimDNSTokenValue2 DkimDNSTokenValue3
  DocumentDBEventSourceConfig DomainIAMRoleName DynamoDB DynamoDBConfig DynamoDBStreamParameters
  DynamoDBTargets EBSEnabled EBSOptions EBSStorageInfo EC2InboundPermissions EC2InstanceType
  EC2ManagedInstance ECPUPerSecond ECSManagedResourceArns ECSServices EFSFileSystem
  EFSFileSystemConfig EIP ELBLoadBalancerLoggingParameters EmailGenerativeAnswerAIAgentConfiguration
  EmailGenerativeAnswerAIPromptId EmailOverviewAIAgentConfiguration EmailOverviewAIPromptId
  EmailQueryReformulationAIPromptId EmailResponseAIAgentConfiguration EmailResponseAIPromptId EnUS
  EnableECSManagedTags EnableIAMDatabaseAuthentication EnableOCSPCheck
  EnableResourceNameDnsAAAARecord EnableSNI EnableSSMAccess EnableTLSSessionHolding EnabledAPIAccess
  EncryptedWithHSM EnforceHTTPS ErrorCachingMinTTL EsES ExportToCSVOption FSxLustreDeletionPolicy
  FSxLustreFileSystem FSxLustreFileSystemConfig FSxWindowsFileServerVolumeConfiguration
  FailureRedirectionURL FederationURN FeedbackURL ForwardedIP ForwardedIPConfig FrFR GSRSchemaARN
  GcpMySQLSettings GenerativeAISettings GenericHTTPAction GraphQLDns GraphQLEndpointArn
  GraphQLOperation GraphQLUrl HAClusterPrometheusExporter HANAPort HANAPrometheusExporter HANASID
  HANASecretName HAPairs HECAcknowledgmentTimeoutInSeconds HECEndpoint HECEndpointType HECToken HELP
  HTTPPort HTTPSPort HostVPCId IAMAuth IAMDatabaseAuthenticationEnabled IAMParameters IAMServiceRole
  IKEVersions IOS IPAddressVersion IPSetForwardedIPConfig IPSetReferenceStatement IPSetReferences
  IPSets IPV6Enabled IatTTL IbmDb2zOsSettings IdID IdleSessionTTLInSeconds IdleTTL InfluxDB
  InfluxDBProperties InfluxDBVersion InputSourceARN IntentLabelingGenerationAIPromptId
  InvokeAppsAIInference IsACLEnabled ItIT JA3Fingerprint JA4Fingerprint JMXPrometheusExporter JMXURL
  JSONMappingParameters JSONString JWTBearerProperties JWTOptions JaJP KMSArn KMSEncrypted
  KMSMasterKeyId KPIOptions KPIVisual KeyValueStoreARN KinesisStreamARN KoKR
  LBCookieStickinessPolicy LFTag LFTagPolicy LFTags LaunchConfigurationTemplateID LoRaWAN
  LoRaWANResponse LoRaWANUpdateGatewayTaskEntry LoadTemplateFromURL LogoutURLs MCPAction MCPServer
  MCPServerDatadog MCPServerGrafana MCPServerNewRelic MCPServerSigV4 MCPServerSplunk MLFramework
  MLMemberAbilities MLUserDataEncryption MLUserDataEncryptionMode MMS MQCSInputSwitching
  MSExchangeAction MSKClusterARN MSKSourceConfiguration MSTeamsAction MTLS ManagedEBSVolume
  ManualSearchAIAgentConfiguration MasterPublicDNS MasterUserARN MaxACU MaxPayloadInMB MaxTTL
  MaximumTTL MemoryInMB MemorySizeInKB MemorySizeInMB MinACU MinTTL MinimumTTL MongoDBTargets
  MountROSysfs MultiAZ MultiAZEnabled MultiAZWithStandbyEnabled NFS NLBResource
  NetworkMigrationDefinitionID NoteTakingAIAgentConfiguration NoteTakingAIGuardrailId
  NoteTakingAIPromptId NotificationARNs NotificationTargetARN OKActions ORGUNIT OSReleaseLabel
  OpenAPIAction OpenIDConnectConfig OpenIdConnectProviderARNs OpenZFSConfiguration
  OpsItemSNSTopicArn OrchestrationAIAgentConfiguration OrchestrationAIGuardrailId
  OrchestrationAIPromptId OriginAccountID OriginSSLProtocols OtaaV10x OutputEncryptionKMSKeyId
  ParallelismPerKPU PerformAutoML PerformHPO Phase1DHGroupNumbers Phase2DHGroupNumbers PoolARN
  PrincipalOrgID ProductSKU PromQLCriteria ProviderARNs ProviderURL PtBR
  PublishCloudWatchMetricsEnabled PublishMQCS QueryReformulationAIPromptId RDSSourceConfig
  RabbitMQBrokerParameters ReadReplicaDBClusterIdentifiers ReadReplicaDBInstanceIdentifiers
  RedirectURL ReplicaKmsKeyID ReplicationConfigurationTemplateID RequestMACSec RequireTLS
  RotationLambdaARN SAMLProviderArn SAPBillOfMaterialAction SAPBusinessPartnerAction
  SAPMaterialStockAction SAPOData SAPPhysicalInventoryAction SAPProductMasterDataAction SAPSID SMB
  SMSMessage SNSConfiguration SNSNotificationArn SOA SQErrorReportConfiguration SQKmsKeyId
  SQLSecretName SQLServerPrometheusExporter SQName SQNotificationConfiguration SQQueryString
  SQScheduleConfiguration SQScheduledQueryExecutionRoleArn SQTargetConfiguration SSEAlgorithm
  SSEEnabled SSEKMS SSES3 SSESpecification SSEType SSLCertificateId SSMLMessage STOP SamlMetadataURL
  SamlProviderARNs SamlProviderUUID SandPGMIAction ScheduledQueryRoleARN SchemaRegistryURI
  SelfServiceAIAgentConfiguration SelfServiceAIGuardrailId SelfServiceAnswerGenerationAIPromptId
  SelfServicePreProcessingAIPromptId SelfServiceSAMLProviderArn ServiceLinkedRoleARN
  SessionStickinessLBCookieDurationSeconds ShareAmazonBedrockARSAction ShareAmazonBedrockFSAction
  ShareAmazonBedrockKRSAction ShareBambooHRAction ShareGenericHTTPAction ShareMCPAction
  ShareMSExchangeAction ShareMSTeamsAction ShareOpenAPIAction ShareSAPBillOfMaterialAction
  ShareSAPBusinessPartnerAction ShareSAPMaterialStockAction ShareSAPPhysicalInventoryAction
  ShareSAPProductMasterDataAction ShareSandPGMIAction SiemensIE SkippedIPRangeList
  SourceDBClusterIdentifier SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier
  SourceKMSKeyArn SourceNetworkID SourceVolumeARN SsmInstanceID SuccessRedirectionURL
  SupportedResponseMIMETypes TCPFlags TLSEnabled TLSInspectionConfiguration
  TLSInspectionConfigurationArn TLSInspectionConfigurationId TLSInspectionConfigurationName
  TLSSecurityPolicy TTL TableARN TableBucketARN TapeARN TargetFileSizeMB TargetGroupARNs
  TemplateSSMDocumentDetails TemplateURL TextFullAIPromptEditTemplateConfiguration
  ThroughputCapacityPerHAPair TotalLocalStorageGB TransitionToIA UIColorPalette UL URLOperation
  URLPath URLStyling URLTarget URLTemplate UnvalidatedJSON UpdateCACertificateParams
  UseAmazonBedrockARSAction UseAmazonBedrockFSAction UseAmazonBedrockKRSAction UseBambooHRAction
  UseClientCertificateOCSPEndpoint UseCustomTTSVoices UseGenericHTTPAction UseMCPAction
  UseMSExchangeAction UseMSTeamsAction UseOpenAPIAction UseSAPBillOfMaterialAction
  UseSAPBusinessPartnerAction UseSAPMaterialStockAction UseSAPPhysicalInventoryAction
  UseSAPProductMasterDataAction UseSandPGMIAction VOICE VPCConnectionId
  VPCEndpointConnectionNotificationId VPCFlowLogParameters VPCOptions VPCRegion VPCZoneIdentifier
  VPCs ViewAccountSPICECapacity VolumeARN VolumeSizeInGB WAFLoggingParameters WALWorkspaceName
  WebACLArn WebACLId WebAuthnRelyingPartyID WebsiteURL XMLClassifier XSSProtection ZhCN ZhTW
  channelUri continuousIntegrationScanConfiguration coverage destinationCidr
  egressOnlyInternetGatewayId excludeFilePatterns frequencyExpression fullRepositoryId github
  gitlabSelfManaged hit installationId jpeg maxPageSize maxParallelism mov mp4 paginationConfig
  parallelismConfig periodicScanConfiguration png popularity projectSelectionScope readmeMarkdown
  readmePath readmeUri recall ruleSetCategories s3BackupMode similarity sourceReference
  supportedEvents usePrivateLinkForMetadataAndAuthorization vCpu
`

/** The same, where this type has another name than most. */
export const irregularNamesIn: Readonly<Record<string, string>> = {
  'AWS::AIOps::InvestigationGroup': 'SNSTopicArn',
  'AWS::AgentRegistry::RegistryRecord': 'McpServer',
  'AWS::ApiGateway::ApiKey': 'APIKeyId',
  'AWS::AppIntegrations::DataIntegration': 'SourceURI',
  'AWS::AppStream::Fleet': 'VolumeSizeInGb',
  'AWS::AppStream::ImageBuilder': 'VolumeSizeInGb',
  'AWS::AppSync::ApiCache': 'Ttl',
  'AWS::AppSync::DataSource': 'DbClusterIdentifier',
  'AWS::AppSync::Resolver': 'Ttl',
  'AWS::ApplicationAutoScaling::ScalableTarget': 'RoleARN',
  'AWS::ApplicationInsights::Application': 'ApplicationARN ComponentARN',
  'AWS::AutoScaling::AutoScalingGroup': 'AutoScalingGroupARN RoleARN TopicARN',
  'AWS::AutoScaling::LifecycleHook': 'RoleARN',
  'AWS::Backup::BackupVault': 'SNSTopicArn',
  'AWS::Backup::LogicallyAirGappedBackupVault': 'SNSTopicArn',
  'AWS::Bedrock::DataSource': 'URI',
  'AWS::Bedrock::KnowledgeBase': 'URI',
  'AWS::BedrockAgentCore::Gateway': 'WebAclArn',
  'AWS::BedrockAgentCore::OnlineEvaluationConfig': 'CloudWatchConfig',
  'AWS::CloudFormation::ChangeSet': 'RoleARN',
  'AWS::CloudFront::Distribution': 'DNSName FunctionARN LambdaFunctionARN',
  'AWS::CloudFront::Function': 'FunctionARN',
  'AWS::CloudTrail::Trail': 'KMSKeyId',
  'AWS::CodeBuild::Fleet': 'disk instanceType machineType memory',
  'AWS::CodeGuruProfiler::ProfilingGroup': 'channelId',
  'AWS::Cognito::IdentityPoolRoleAttachment': 'RoleARN',
  'AWS::Cognito::UserPool': 'KMSKeyID',
  'AWS::Cognito::UserPoolRegionalConfigurationAttachment': 'KMSKeyID',
  'AWS::Config::ConfigurationRecorder': 'ResourceARN RoleARN',
  'AWS::Config::DeliveryChannel': 'SnsTopicARN',
  'AWS::CustomerProfiles::Integration': 'KmsArn',
  'AWS::CustomerProfiles::Recommender': 'freshness',
  'AWS::DAX::Cluster': 'IAMRoleARN NotificationTopicARN',
  'AWS::DMS::DataMigration': 'CDCStartPosition CDCStartTime',
  'AWS::DRS::ReplicationConfigurationTemplate': 'RuleID',
  'AWS::DRS::SourceNetwork': 'VpcID',
  'AWS::DataZone::Connection': 'AwsLocation',
  'AWS::EC2::Instance': 'CPUCredits',
  'AWS::EC2::NetworkInsightsAnalysis': 'destinationPrefixListId gatewayId instanceId vpcEndpoint',
  'AWS::EC2::Route': 'EgressOnlyInternetGatewayId',
  'AWS::EC2::VPCEndpointConnectionNotification': 'VPCEndpointId',
  'AWS::EC2::VPNGateway': 'VPNGatewayId',
  'AWS::EC2::VerifiedAccessEndpoint': 'SseSpecification',
  'AWS::EC2::VerifiedAccessGroup': 'SseSpecification',
  'AWS::EC2::VerifiedAccessTrustProvider': 'SseSpecification',
  'AWS::ECS::TaskDefinition': 'EFSVolumeConfiguration IAM',
  'AWS::EMR::Cluster': 'SizeInGB',
  'AWS::ElastiCache::ServerlessCache': 'ARN',
  'AWS::ElastiCache::ServerlessCacheSnapshot': 'ARN',
  'AWS::ElasticBeanstalk::Environment': 'EndpointURL',
  'AWS::ElasticLoadBalancing::LoadBalancer': 'DNSName',
  'AWS::ElasticLoadBalancingV2::LoadBalancer': 'DNSName',
  'AWS::Events::Connection': 'ClientID',
  'AWS::FMS::Policy': 'ACCOUNT',
  'AWS::FSx::DataRepositoryAssociation': 'ResourceARN',
  'AWS::FSx::FileSystem': 'DNSName ResourceARN',
  'AWS::FSx::S3AccessPointAttachment': 'ResourceARN',
  'AWS::FSx::Snapshot': 'ResourceARN',
  'AWS::FSx::StorageVirtualMachine': 'ResourceARN UUID',
  'AWS::FSx::Volume': 'ResourceARN SnapshotARN UUID',
  'AWS::GameLift::Fleet': 'InstanceRoleARN',
  'AWS::Glue::IntegrationResourceProperty': 'KmsArn',
  'AWS::InspectorV2::CodeSecurityIntegration': 'accessToken authCode code instanceUrl',
  'AWS::InspectorV2::CodeSecurityScanConfiguration': 'frequency',
  'AWS::InspectorV2::Connector': 'AwsConfigConnectorArn',
  'AWS::IoT::TopicRule': 'CloudwatchLogs',
  'AWS::IoTSiteWise::AccessPolicy': 'arn id',
  'AWS::Kendra::Index': 'URL',
  'AWS::Kinesis::Channel': 'BucketARN ChannelARN ServiceExecutionRoleARN StreamARN',
  'AWS::Kinesis::StreamConsumer': 'StreamARN',
  'AWS::KinesisAnalyticsV2::Application': 'BucketARN DatabaseARN ResourceARN',
  'AWS::KinesisFirehose::DeliveryStream':
    'BucketARN DomainARN KMSEncryptionConfig KeyARN RoleARN SSLMode SecretARN',
  'AWS::Lambda::EventSourceMapping': 'URI',
  'AWS::Lightsail::Database': 'CaCertificateIdentifier',
  'AWS::Lightsail::Instance': 'IOPS',
  'AWS::Location::TrackerConsumer': 'ConsumerArn',
  'AWS::Logs::Integration': 'ApplicationARN',
  'AWS::MGN::Connector': 'ConnectorID',
  'AWS::MSK::Replicator': 'MskClusterArn',
  'AWS::Macie::FindingsFilter': 'eq gt gte lt lte neq',
  'AWS::MediaConnect::Bridge': 'Ttl',
  'AWS::MediaConnect::BridgeOutput': 'Ttl',
  'AWS::MemoryDB::Cluster': 'ARN',
  'AWS::MemoryDB::MultiRegionCluster': 'ARN',
  'AWS::MemoryDB::ParameterGroup': 'ARN',
  'AWS::MemoryDB::SubnetGroup': 'ARN',
  'AWS::NetworkFirewall::Firewall': 'IPAddressType',
  'AWS::NetworkFirewall::VpcEndpointAssociation': 'IPAddressType',
  'AWS::ODB::CloudVmCluster': 'DbSystemId',
  'AWS::OSIS::Pipeline': 'VpcOptions',
  'AWS::ObservabilityAdmin::S3TableIntegration': 'SseAlgorithm',
  'AWS::Omics::Workflow': 'connectionArn value',
  'AWS::Omics::WorkflowVersion': 'connectionArn value',
  'AWS::OpenSearchService::Domain': `
    IAMFederationOptions IPAddressType IdentityCenterApplicationARN IdentityCenterInstanceARN
    SAMLOptions
  `,
  'AWS::Pipes::Pipe': 'ConsumerGroupID',
  'AWS::QBusiness::WebExperience': 'OpenIDConnectConfiguration',
  'AWS::QuickSight::ActionConnector': 'RedirectUrl',
  'AWS::QuickSight::DataSource': 'TableBucketArn',
  'AWS::QuickSight::VPCConnection': 'VPCId',
  'AWS::RDS::ClusterSnapshot': 'DbClusterResourceId',
  'AWS::RDS::CustomDBEngineVersion': 'KMSKeyId',
  'AWS::RDS::DBInstance': 'PerformanceInsightsKMSKeyId VPCSecurityGroups',
  'AWS::RDS::Integration': 'KMSKeyId',
  'AWS::Redshift::Integration': 'KMSKeyId',
  'AWS::RedshiftServerless::Namespace': 'DbName',
  'AWS::ResilienceHubV2::Policy': 'MultiAz',
  'AWS::Route53::HealthCheck': 'IPAddress',
  'AWS::Route53::HostedZone': 'VPCId',
  'AWS::Route53::RecordSet': 'DNSName',
  'AWS::Route53Resolver::ResolverRuleAssociation': 'VPCId',
  'AWS::S3::Bucket': 'KMSMasterKeyID TableArn TableBucketArn',
  'AWS::S3Express::DirectoryBucket': 'KMSMasterKeyID',
  'AWS::S3Tables::TableBucket': 'KMSKeyArn',
  'AWS::S3Vectors::Index': 'SseType',
  'AWS::S3Vectors::VectorBucket': 'SseType',
  'AWS::SES::ConfigurationSetEventDestination': 'DeliveryStreamARN IAMRoleARN TopicARN',
  'AWS::SMSVOICE::ProtectConfiguration': 'SMS',
  'AWS::SNS::Topic': 'KmsMasterKeyId',
  'AWS::SQS::Queue': 'KmsMasterKeyId',
  'AWS::SSM::ResourceDataSync': 'KMSKeyArn',
  'AWS::SSMGuiConnect::Preferences': 'KMSKeyArn',
  'AWS::SSMQuickSetup::ConfigurationManager': 'id',
  'AWS::SageMaker::Project': 'RoleARN',
  'AWS::SecurityHub::Hub': 'ARN',
  'AWS::ServiceCatalog::PortfolioPrincipalAssociation': 'PrincipalARN',
  'AWS::StorageGateway::Tape': 'GatewayARN KMSKey',
  'AWS::StorageGateway::Volume': 'GatewayARN KMSKey TargetARN',
  'AWS::Timestream::ScheduledQuery': 'SnsConfiguration',
  'AWS::VpcLattice::ServiceNetwork': 'enabled',
  'AWS::WAFv2::RuleGroup': 'ASN HTTPMethod IP',
  'AWS::WAFv2::WebACL': 'ASN HTTPMethod IP',
  'AWS::Wisdom::MessageTemplate': 'ProfileARN',
  'AWS::WorkSpaces::WorkspacesPool': 'PoolArn',
  'AWS::WorkSpacesWeb::UserAccessLoggingSettings': 'KinesisStreamArn',
  'AWS::WorkspacesInstances::Volume': 'SizeInGB',
  'AWS::XRay::Group': 'GroupARN',
  'AWS::XRay::SamplingRule': 'HTTPMethod ResourceARN RuleARN',
}

/** Properties that have no schema, or whose keys are the author's and whose values are plain. */
export const opaqueNames = `
  ASN AccessPolicy AdditionalConfigs AdditionalEncryptionContext AdditionalHeaderClaims
  AdditionalModelRequestFields AdditionalPayloadClaims AdvertisedScopeMapping AgentlessConfig
  AggregationFunctionParameters AirflowConfigurationOptions AlgorithmHyperParameters All AllActions
  AllDomainUnitsGrantFilter AllQueryArguments AllResourcesInRegion AllRowsWildcard AllSheets
  AllUsersGrantFilter AlwaysScheduleFirst AlwaysScheduleLast AmiTags Any ArchivePolicy
  AssumeRolePolicyDocument AttributeMapping AuthenticationRequestExtraParams Auto
  AutomationParameters AwsIam BackupOptions BackupPlanTags BackupVaultTags CapacityTags
  ClientMetadata ClientProperties CognitoEvents Collector ColumnToJsonKeyMappings
  ConnectorParameters CreateEnvironment CreateEnvironmentFromBlueprint CredentialsMap
  CustomAuthenticationCredentials CustomConfig CustomParameters CustomProperties
  CustomerMetadataProperties DataDriven DataProtectionPolicy DefaultArguments DefaultRunProperties
  DefinitionSubstitutions DelegateCreateEnvironmentProfile DeliveryPolicy
  DeliverySourceConfiguration DependencyKeyAttributes DockerLabels DocumentParameters
  DomainEndpoints DriverOpts DynamicVariables EmptyValue ExchangeParameters
  FeatureTransformationParameters FileSystemPolicy FilterPolicy FormatToHeader ForwardedIP
  GeneratedSceneMetadata GlobalParameters HookDetails IP ImageTags InlinePolicy InputPathsMap
  InstanceAttributes Iterator JsonConfiguration KeyPolicy KmsEncryptionContext LastDayOfMonth
  LoRaWANResponse LoopInput MatchLabels MetadataOperation MetricSourceAttributes
  MetricSourceKeyAttributes ModelPackageGroupPolicy NamespaceResourcePolicy NoAuthConfiguration
  NoAuthentication NonOverridableArguments None ObjectConfiguration OnChange OnDemand OneTime
  OperatorMappings OutputSchema ParameterNameValues PermissionsPolicyDocument PolicyTemplate
  PrincipalTags PriorityFifo ProfileProperties PropagatedTags PropertyMap ProviderDetails
  PythonProperties RecoveryPointTags RedriveAllowPolicy RedrivePolicy ReplayPolicy
  ReplicationSettings RepositoryPolicyText RequestModels RequestTemplates ResourceMetadata
  ResourcePolicyDocument ResponseModels ResponseTemplates RestoreMetadataOverrides S3AccessPolicy
  SSES3 SceneMetadata ScopeTags ServiceAttributes ServiceManagedS3 SessionMetadata SettingsJson
  SimplePrefix SkewedColumnValueLocationMaps SourceProperties SparkProperties Spot
  SqsNotificationConfiguration StageVariableOverrides StageVariables StagingAreaTags StatusDetails
  SupplementalSettings SupportedLoginProviders TableConfigurations TableProperties TableWildcard
  TagMap TargetResourceTags TaskParameters TestAliasTags TieringConfigurationTags
  TokenSigningPublicKeys TokenUrlCustomProperties TokenUrlParametersMap TrackingAssets
  TypeParameters UserPoolTags UserPoolTagsAtCreate ViewProperties WorkflowsServerlessProperties
`

/** Properties whose keys are the author's, and whose values have a schema. */
export const keyedNames = `
  Actions AlertTargets AttributeValues Attributes CalculatedAttributes ComponentDependencies
  Components Criterion CustomResponseBodies DestinationTableMap EntityConfigurations
  FailedMediaResourceMap FieldFolders Fields Filter IPSetReferences IPSets InputArtifacts
  LocalizedStrings LogPublishingOptions LogicalTableMap MediaResourceMap OutputArtifacts
  ParameterTemplate Parameters PhysicalTableMap Policy PortSets PortalTypeConfiguration
  PromptAttemptsSpecification ReplicationStatus RequestBody ResourceLimits ResponseParameters
  RetrievalConfig RoleMappings RouteSettings RuleVariables Schema SlotSpecifications SourceTableMap
  StatusSummaryByRegion TableMap Targets Throttle TransformStepMap WorkerTypeSpecifications
`
