import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{B as m,a as l,b as d,c as S}from"./chunk-UWPTTQAZ.js";import{m as p,n as g,o as C,p as u}from"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var P=`
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
`,y={"AWS::AIOps::InvestigationGroup":"SNSTopicArn","AWS::AgentRegistry::RegistryRecord":"McpServer","AWS::ApiGateway::ApiKey":"APIKeyId","AWS::AppIntegrations::DataIntegration":"SourceURI","AWS::AppStream::Fleet":"VolumeSizeInGb","AWS::AppStream::ImageBuilder":"VolumeSizeInGb","AWS::AppSync::ApiCache":"Ttl","AWS::AppSync::DataSource":"DbClusterIdentifier","AWS::AppSync::Resolver":"Ttl","AWS::ApplicationAutoScaling::ScalableTarget":"RoleARN","AWS::ApplicationInsights::Application":"ApplicationARN ComponentARN","AWS::AutoScaling::AutoScalingGroup":"AutoScalingGroupARN RoleARN TopicARN","AWS::AutoScaling::LifecycleHook":"RoleARN","AWS::Backup::BackupVault":"SNSTopicArn","AWS::Backup::LogicallyAirGappedBackupVault":"SNSTopicArn","AWS::Bedrock::DataSource":"URI","AWS::Bedrock::KnowledgeBase":"URI","AWS::BedrockAgentCore::Gateway":"WebAclArn","AWS::BedrockAgentCore::OnlineEvaluationConfig":"CloudWatchConfig","AWS::CloudFormation::ChangeSet":"RoleARN","AWS::CloudFront::Distribution":"DNSName FunctionARN LambdaFunctionARN","AWS::CloudFront::Function":"FunctionARN","AWS::CloudTrail::Trail":"KMSKeyId","AWS::CodeBuild::Fleet":"disk instanceType machineType memory","AWS::CodeGuruProfiler::ProfilingGroup":"channelId","AWS::Cognito::IdentityPoolRoleAttachment":"RoleARN","AWS::Cognito::UserPool":"KMSKeyID","AWS::Cognito::UserPoolRegionalConfigurationAttachment":"KMSKeyID","AWS::Config::ConfigurationRecorder":"ResourceARN RoleARN","AWS::Config::DeliveryChannel":"SnsTopicARN","AWS::CustomerProfiles::Integration":"KmsArn","AWS::CustomerProfiles::Recommender":"freshness","AWS::DAX::Cluster":"IAMRoleARN NotificationTopicARN","AWS::DMS::DataMigration":"CDCStartPosition CDCStartTime","AWS::DRS::ReplicationConfigurationTemplate":"RuleID","AWS::DRS::SourceNetwork":"VpcID","AWS::DataZone::Connection":"AwsLocation","AWS::EC2::Instance":"CPUCredits","AWS::EC2::NetworkInsightsAnalysis":"destinationPrefixListId gatewayId instanceId vpcEndpoint","AWS::EC2::Route":"EgressOnlyInternetGatewayId","AWS::EC2::VPCEndpointConnectionNotification":"VPCEndpointId","AWS::EC2::VPNGateway":"VPNGatewayId","AWS::EC2::VerifiedAccessEndpoint":"SseSpecification","AWS::EC2::VerifiedAccessGroup":"SseSpecification","AWS::EC2::VerifiedAccessTrustProvider":"SseSpecification","AWS::ECS::TaskDefinition":"EFSVolumeConfiguration IAM","AWS::EMR::Cluster":"SizeInGB","AWS::ElastiCache::ServerlessCache":"ARN","AWS::ElastiCache::ServerlessCacheSnapshot":"ARN","AWS::ElasticBeanstalk::Environment":"EndpointURL","AWS::ElasticLoadBalancing::LoadBalancer":"DNSName","AWS::ElasticLoadBalancingV2::LoadBalancer":"DNSName","AWS::Events::Connection":"ClientID","AWS::FMS::Policy":"ACCOUNT","AWS::FSx::DataRepositoryAssociation":"ResourceARN","AWS::FSx::FileSystem":"DNSName ResourceARN","AWS::FSx::S3AccessPointAttachment":"ResourceARN","AWS::FSx::Snapshot":"ResourceARN","AWS::FSx::StorageVirtualMachine":"ResourceARN UUID","AWS::FSx::Volume":"ResourceARN SnapshotARN UUID","AWS::GameLift::Fleet":"InstanceRoleARN","AWS::Glue::IntegrationResourceProperty":"KmsArn","AWS::InspectorV2::CodeSecurityIntegration":"accessToken authCode code instanceUrl","AWS::InspectorV2::CodeSecurityScanConfiguration":"frequency","AWS::InspectorV2::Connector":"AwsConfigConnectorArn","AWS::IoT::TopicRule":"CloudwatchLogs","AWS::IoTSiteWise::AccessPolicy":"arn id","AWS::Kendra::Index":"URL","AWS::Kinesis::Channel":"BucketARN ChannelARN ServiceExecutionRoleARN StreamARN","AWS::Kinesis::StreamConsumer":"StreamARN","AWS::KinesisAnalyticsV2::Application":"BucketARN DatabaseARN ResourceARN","AWS::KinesisFirehose::DeliveryStream":"BucketARN DomainARN KMSEncryptionConfig KeyARN RoleARN SSLMode SecretARN","AWS::Lambda::EventSourceMapping":"URI","AWS::Lightsail::Database":"CaCertificateIdentifier","AWS::Lightsail::Instance":"IOPS","AWS::Location::TrackerConsumer":"ConsumerArn","AWS::Logs::Integration":"ApplicationARN","AWS::MGN::Connector":"ConnectorID","AWS::MSK::Replicator":"MskClusterArn","AWS::Macie::FindingsFilter":"eq gt gte lt lte neq","AWS::MediaConnect::Bridge":"Ttl","AWS::MediaConnect::BridgeOutput":"Ttl","AWS::MemoryDB::Cluster":"ARN","AWS::MemoryDB::MultiRegionCluster":"ARN","AWS::MemoryDB::ParameterGroup":"ARN","AWS::MemoryDB::SubnetGroup":"ARN","AWS::NetworkFirewall::Firewall":"IPAddressType","AWS::NetworkFirewall::VpcEndpointAssociation":"IPAddressType","AWS::ODB::CloudVmCluster":"DbSystemId","AWS::OSIS::Pipeline":"VpcOptions","AWS::ObservabilityAdmin::S3TableIntegration":"SseAlgorithm","AWS::Omics::Workflow":"connectionArn value","AWS::Omics::WorkflowVersion":"connectionArn value","AWS::OpenSearchService::Domain":`
    IAMFederationOptions IPAddressType IdentityCenterApplicationARN IdentityCenterInstanceARN
    SAMLOptions
  `,"AWS::Pipes::Pipe":"ConsumerGroupID","AWS::QBusiness::WebExperience":"OpenIDConnectConfiguration","AWS::QuickSight::ActionConnector":"RedirectUrl","AWS::QuickSight::DataSource":"TableBucketArn","AWS::QuickSight::VPCConnection":"VPCId","AWS::RDS::ClusterSnapshot":"DbClusterResourceId","AWS::RDS::CustomDBEngineVersion":"KMSKeyId","AWS::RDS::DBInstance":"PerformanceInsightsKMSKeyId VPCSecurityGroups","AWS::RDS::Integration":"KMSKeyId","AWS::Redshift::Integration":"KMSKeyId","AWS::RedshiftServerless::Namespace":"DbName","AWS::ResilienceHubV2::Policy":"MultiAz","AWS::Route53::HealthCheck":"IPAddress","AWS::Route53::HostedZone":"VPCId","AWS::Route53::RecordSet":"DNSName","AWS::Route53Resolver::ResolverRuleAssociation":"VPCId","AWS::S3::Bucket":"KMSMasterKeyID TableArn TableBucketArn","AWS::S3Express::DirectoryBucket":"KMSMasterKeyID","AWS::S3Tables::TableBucket":"KMSKeyArn","AWS::S3Vectors::Index":"SseType","AWS::S3Vectors::VectorBucket":"SseType","AWS::SES::ConfigurationSetEventDestination":"DeliveryStreamARN IAMRoleARN TopicARN","AWS::SMSVOICE::ProtectConfiguration":"SMS","AWS::SNS::Topic":"KmsMasterKeyId","AWS::SQS::Queue":"KmsMasterKeyId","AWS::SSM::ResourceDataSync":"KMSKeyArn","AWS::SSMGuiConnect::Preferences":"KMSKeyArn","AWS::SSMQuickSetup::ConfigurationManager":"id","AWS::SageMaker::Project":"RoleARN","AWS::SecurityHub::Hub":"ARN","AWS::ServiceCatalog::PortfolioPrincipalAssociation":"PrincipalARN","AWS::StorageGateway::Tape":"GatewayARN KMSKey","AWS::StorageGateway::Volume":"GatewayARN KMSKey TargetARN","AWS::Timestream::ScheduledQuery":"SnsConfiguration","AWS::VpcLattice::ServiceNetwork":"enabled","AWS::WAFv2::RuleGroup":"ASN HTTPMethod IP","AWS::WAFv2::WebACL":"ASN HTTPMethod IP","AWS::Wisdom::MessageTemplate":"ProfileARN","AWS::WorkSpaces::WorkspacesPool":"PoolArn","AWS::WorkSpacesWeb::UserAccessLoggingSettings":"KinesisStreamArn","AWS::WorkspacesInstances::Volume":"SizeInGB","AWS::XRay::Group":"GroupARN","AWS::XRay::SamplingRule":"HTTPMethod ResourceARN RuleARN"},R=`
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
`,T=`
  Actions AlertTargets AttributeValues Attributes CalculatedAttributes ComponentDependencies
  Components Criterion CustomResponseBodies DestinationTableMap EntityConfigurations
  FailedMediaResourceMap FieldFolders Fields Filter IPSetReferences IPSets InputArtifacts
  LocalizedStrings LogPublishingOptions LogicalTableMap MediaResourceMap OutputArtifacts
  ParameterTemplate Parameters PhysicalTableMap Policy PortSets PortalTypeConfiguration
  PromptAttemptsSpecification ReplicationStatus RequestBody ResourceLimits ResponseParameters
  RetrievalConfig RoleMappings RouteSettings RuleVariables Schema SlotSpecifications SourceTableMap
  StatusSummaryByRegion TableMap Targets Throttle TransformStepMap WorkerTypeSpecifications
`;var W={"AWS::APS::Scraper":"Options","AWS::ApiGateway::Deployment":"Variables","AWS::ApiGateway::DomainNameV2":"Policy","AWS::ApiGateway::GatewayResponse":"ResponseParameters","AWS::ApiGateway::Method":"RequestParameters ResponseParameters","AWS::ApiGateway::Model":"Schema","AWS::ApiGateway::RestApi":"Body Parameters Policy","AWS::ApiGateway::Stage":"Variables","AWS::ApiGatewayV2::Api":"Body Tags","AWS::ApiGatewayV2::DomainName":"Tags","AWS::ApiGatewayV2::Integration":"RequestParameters","AWS::ApiGatewayV2::IntegrationResponse":"ResponseParameters","AWS::ApiGatewayV2::Model":"Schema","AWS::ApiGatewayV2::Route":"RequestParameters","AWS::ApiGatewayV2::Stage":"RouteSettings Tags","AWS::ApiGatewayV2::VpcLink":"Tags","AWS::AppConfig::ExperimentRun":"Inline","AWS::AppConfig::Extension":"Actions","AWS::AppConfig::ExtensionAssociation":"Parameters","AWS::AppIntegrations::DataIntegration":"Filters","AWS::AppSync::GraphQLApi":"EnvironmentVariables","AWS::AppTest::TestCase":"BatchJobParameters Tags","AWS::ApplicationSignals::ServiceLevelObjective":"KeyAttributes","AWS::Athena::DataCatalog":"Parameters","AWS::Athena::WorkGroup":"LogTypes Properties","AWS::Batch::ComputeEnvironment":"Tags","AWS::Batch::ConsumableResource":"Tags","AWS::Batch::JobDefinition":"Annotations Labels Limits Options Parameters Requests Tags","AWS::Batch::JobQueue":"Tags","AWS::Batch::QuotaShare":"Tags","AWS::Batch::SchedulingPolicy":"Tags","AWS::Batch::ServiceEnvironment":"Tags","AWS::Bedrock::Agent":"Tags","AWS::Bedrock::AgentAlias":"Tags","AWS::Bedrock::Blueprint":"Schema","AWS::Bedrock::DataSource":"Daily","AWS::Bedrock::FlowAlias":"Tags","AWS::Bedrock::FlowVersion":"Input Output","AWS::Bedrock::KnowledgeBase":"ModelConfiguration Tags","AWS::Bedrock::KnowledgeBasePolicy":"PolicyDocument","AWS::Bedrock::Prompt":"Json Tags","AWS::Bedrock::PromptVersion":"Json Tags","AWS::Bedrock::ResourcePolicy":"PolicyDocument","AWS::BedrockAgentCore::BrowserCustom":"Tags","AWS::BedrockAgentCore::BrowserProfile":"Tags","AWS::BedrockAgentCore::CodeInterpreterCustom":"Tags","AWS::BedrockAgentCore::ConfigurationBundle":"Configuration","AWS::BedrockAgentCore::Gateway":"Tags","AWS::BedrockAgentCore::GatewayRateLimit":"Dimensions","AWS::BedrockAgentCore::GatewayRule":"Metadata","AWS::BedrockAgentCore::Harness":"Disabled EnvironmentVariables Headers InputSchema","AWS::BedrockAgentCore::Memory":"Tags","AWS::BedrockAgentCore::Runtime":"EnvironmentVariables Tags","AWS::BedrockAgentCore::RuntimeEndpoint":"Tags","AWS::Chatbot::CustomAction":"Variables","AWS::CloudFormation::Stack":"Parameters","AWS::CloudHSM::Cluster":"SubnetMapping","AWS::CloudTrail::ResourcePolicy":"ResourcePolicy","AWS::CloudWatch::Alarm":"SlidingWindow","AWS::CodePipeline::Pipeline":"Configuration","AWS::CodeStarNotifications::NotificationRule":"Tags","AWS::Cognito::IdentityPoolRoleAttachment":"Roles","AWS::Cognito::ManagedLoginBranding":"Settings","AWS::Cognito::Terms":"Links","AWS::Config::ConfigRule":"InputParameters","AWS::Connect::View":"Template","AWS::ControlTower::LandingZone":"Manifest","AWS::DAX::Cluster":"Tags","AWS::DMS::ReplicationConfig":"TableMappings","AWS::DataBrew::Job":"Parameters","AWS::DataZone::Connection":"ConnectionProperties Properties","AWS::DataZone::EnvironmentBlueprintConfiguration":"Parameters","AWS::DevOpsAgent::Asset":"Metadata","AWS::DevOpsAgent::Service":"CustomHeaders","AWS::DevOpsAgent::Trigger":"Action","AWS::DocDB::DBClusterParameterGroup":"Parameters","AWS::DynamoDB::GlobalTable":"PolicyDocument","AWS::DynamoDB::Table":"PolicyDocument","AWS::EC2::Instance":"NoDevice","AWS::EC2::VPCEndpoint":"PolicyDocument","AWS::ECR::RegistryPolicy":"PolicyText","AWS::ECS::DaemonTaskDefinition":"Options","AWS::ECS::Service":"Options","AWS::ECS::TaskDefinition":"Labels Options","AWS::EKS::Nodegroup":"Labels Tags","AWS::EMR::Cluster":"AdditionalInfo ConfigurationProperties","AWS::EMR::SecurityConfiguration":"SecurityConfiguration","AWS::EMRServerless::Application":"Properties","AWS::ElastiCache::ParameterGroup":"Properties","AWS::Elasticsearch::Domain":"AccessPolicies AdvancedOptions","AWS::ElementalInference::Dictionary":"Tags","AWS::ElementalInference::Feed":"Tags","AWS::EntityResolution::IdMappingWorkflow":"ProviderConfiguration","AWS::EntityResolution::IdNamespace":"ProviderConfiguration","AWS::EntityResolution::MatchingWorkflow":"ProviderConfiguration","AWS::EventSchemas::RegistryPolicy":"Policy","AWS::Events::Archive":"EventPattern","AWS::Events::EventBus":"Policy","AWS::Events::EventBusPolicy":"Statement","AWS::Events::Rule":"EventPattern HeaderParameters QueryStringParameters","AWS::EventsV2::ResourcePolicy":"PolicyDocument","AWS::FIS::ExperimentTemplate":"Parameters ResourceTags Tags","AWS::FSx::S3AccessPointAttachment":"Policy","AWS::Glue::Catalog":"Parameters","AWS::Glue::Connection":"AthenaProperties ConnectionProperties Tags","AWS::Glue::Crawler":"Tags","AWS::Glue::CustomEntityType":"Tags","AWS::Glue::DataQualityRuleset":"Tags","AWS::Glue::Database":"Parameters","AWS::Glue::DevEndpoint":"Arguments Tags","AWS::Glue::Job":"Tags","AWS::Glue::MLTransform":"Tags","AWS::Glue::Partition":"Parameters","AWS::Glue::Table":"Parameters Properties","AWS::Glue::Trigger":"Arguments Tags","AWS::Glue::Workflow":"Tags","AWS::GreengrassV2::ComponentVersion":"Attributes EnvironmentVariables Tags","AWS::GreengrassV2::Deployment":"Tags","AWS::HealthImaging::Datastore":"Tags","AWS::IAM::Group":"PolicyDocument","AWS::IAM::GroupPolicy":"PolicyDocument","AWS::IAM::ManagedPolicy":"PolicyDocument","AWS::IAM::Role":"PolicyDocument","AWS::IAM::RolePolicy":"PolicyDocument","AWS::IAM::User":"PolicyDocument","AWS::IAM::UserPolicy":"PolicyDocument","AWS::ImageBuilder::Component":"Tags","AWS::ImageBuilder::ContainerRecipe":"Tags","AWS::ImageBuilder::DistributionConfiguration":"Tags","AWS::ImageBuilder::Image":"Tags","AWS::ImageBuilder::ImagePipeline":"Tags","AWS::ImageBuilder::ImageRecipe":"Tags","AWS::ImageBuilder::InfrastructureConfiguration":"ResourceTags Tags","AWS::ImageBuilder::LifecyclePolicy":"Tags","AWS::ImageBuilder::Workflow":"Tags","AWS::InspectorV2::CisScanConfiguration":"Tags","AWS::InspectorV2::CodeSecurityIntegration":"Tags","AWS::InspectorV2::CodeSecurityScanConfiguration":"Tags","AWS::InspectorV2::Filter":"Tags","AWS::IoT::Policy":"PolicyDocument","AWS::IoT::SoftwarePackageVersion":"Attributes","AWS::IoT::Thing":"Attributes","AWS::IoT::ThingGroup":"Attributes","AWS::IoTFleetWise::Vehicle":"Attributes","AWS::IoTSiteWise::Pipeline":"EnvironmentVariables","AWS::IoTSiteWise::Task":"EnvironmentVariables","AWS::IoTTwinMaker::Scene":"Tags","AWS::IoTTwinMaker::SyncJob":"Tags","AWS::IoTTwinMaker::Workspace":"Tags","AWS::KafkaConnect::Connector":"ConnectorConfiguration","AWS::Kendra::DataSource":"Template","AWS::Kinesis::ResourcePolicy":"ResourcePolicy","AWS::LakeFormation::TagAssociation":"Catalog","AWS::Lambda::Function":"Variables","AWS::Lambda::ResourcePolicy":"PolicyDocument","AWS::LaunchWizard::Deployment":"Specifications","AWS::Lex::ResourcePolicy":"Policy","AWS::Logs::ResourcePolicy":"PolicyDocument","AWS::M2::Application":"Tags","AWS::M2::Environment":"Tags","AWS::MSK::Channel":"Tags","AWS::MSK::Cluster":"Tags","AWS::MSK::ClusterPolicy":"Policy","AWS::MSK::ServerlessCluster":"Tags","AWS::MSK::VpcConnection":"Tags","AWS::MWAA::Environment":"Tags","AWS::MWAAServerless::Workflow":"Tags","AWS::MediaConnect::Flow":"Automatic","AWS::MediaConnect::FlowOutput":"Automatic","AWS::MediaConnect::RouterInput":"Automatic Default","AWS::MediaConnect::RouterOutput":"Automatic Default Public","AWS::MediaConvert::JobTemplate":"Tags","AWS::MediaConvert::Preset":"Tags","AWS::MediaConvert::Queue":"Tags","AWS::MediaLive::CloudWatchAlarmTemplate":"Tags","AWS::MediaLive::CloudWatchAlarmTemplateGroup":"Tags","AWS::MediaLive::EventBridgeRuleTemplate":"Tags","AWS::MediaLive::EventBridgeRuleTemplateGroup":"Tags","AWS::MediaLive::SignalMap":"Tags","AWS::MediaPackageV2::ChannelPolicy":"Policy","AWS::MediaPackageV2::OriginEndpointPolicy":"Policy","AWS::MediaTailor::ChannelPolicy":"Policy","AWS::MediaTailor::Function":"Headers Output","AWS::MemoryDB::ParameterGroup":"Parameters","AWS::Neptune::DBClusterParameterGroup":"Parameters","AWS::Neptune::DBParameterGroup":"Parameters","AWS::NetworkFirewall::LoggingConfiguration":"LogDestination","AWS::NetworkManager::CoreNetwork":"PolicyDocument","AWS::NimbleStudio::LaunchProfile":"Tags","AWS::NimbleStudio::StreamingImage":"Tags","AWS::NimbleStudio::Studio":"Tags","AWS::NimbleStudio::StudioComponent":"Tags","AWS::OSIS::Pipeline":"Policy","AWS::Oam::Link":"Tags","AWS::Oam::Sink":"Policy Tags","AWS::Omics::AnnotationStore":"Tags","AWS::Omics::Configuration":"Tags","AWS::Omics::ReferenceStore":"Tags","AWS::Omics::RunGroup":"Tags","AWS::Omics::SequenceStore":"Tags","AWS::Omics::VariantStore":"Tags","AWS::Omics::Workflow":"Tags","AWS::Omics::WorkflowVersion":"Tags","AWS::OpenSearchService::Domain":"AccessPolicies AdvancedOptions","AWS::Organizations::Policy":"Content","AWS::Organizations::ResourcePolicy":"Content","AWS::PCAConnectorAD::Connector":"Tags","AWS::PCAConnectorAD::DirectoryRegistration":"Tags","AWS::PCAConnectorAD::Template":"Tags","AWS::PCAConnectorSCEP::Challenge":"Tags","AWS::PCAConnectorSCEP::Connector":"Tags","AWS::PCS::Cluster":"Tags","AWS::PCS::ComputeNodeGroup":"Tags","AWS::PCS::Queue":"Tags","AWS::Pinpoint::InAppTemplate":"Tags","AWS::Pipes::Pipe":"HeaderParameters Parameters QueryStringParameters","AWS::QBusiness::DataSource":"Configuration","AWS::QuickSight::Flow":"FlowDefinition","AWS::QuickSight::KnowledgeBase":"Template","AWS::RDS::DBClusterParameterGroup":"Parameters","AWS::RDS::DBParameterGroup":"Parameters","AWS::RUM::AppMonitor":"DimensionKeys","AWS::ResilienceHub::App":"Tags","AWS::ResilienceHub::ResiliencyPolicy":"Tags","AWS::ResourceExplorer2::Index":"Tags","AWS::ResourceExplorer2::View":"Tags","AWS::RoboMaker::Fleet":"Tags","AWS::RoboMaker::Robot":"Tags","AWS::RoboMaker::RobotApplication":"Tags","AWS::RoboMaker::SimulationApplication":"Tags","AWS::S3::AccessPoint":"Policy","AWS::S3::BucketPolicy":"PolicyDocument","AWS::S3::MultiRegionAccessPointPolicy":"Policy","AWS::S3Express::AccessPoint":"Policy","AWS::S3Express::BucketPolicy":"PolicyDocument","AWS::S3Files::FileSystemPolicy":"Policy","AWS::S3ObjectLambda::AccessPointPolicy":"PolicyDocument","AWS::S3Outposts::AccessPoint":"Policy","AWS::S3Outposts::BucketPolicy":"PolicyDocument","AWS::S3Tables::TableBucketPolicy":"ResourcePolicy","AWS::S3Tables::TablePolicy":"ResourcePolicy","AWS::S3Vectors::VectorBucketPolicy":"Policy","AWS::SES::MailManagerRuleSet":"Drop","AWS::SMSVOICE::ResourcePolicy":"PolicyDocument","AWS::SNS::TopicInlinePolicy":"PolicyDocument","AWS::SNS::TopicPolicy":"PolicyDocument","AWS::SQS::QueueInlinePolicy":"PolicyDocument","AWS::SQS::QueuePolicy":"PolicyDocument","AWS::SSM::Association":"Parameters","AWS::SSM::Document":"Content","AWS::SSM::MaintenanceWindowTask":"Parameters","AWS::SSM::Parameter":"Tags","AWS::SSM::ResourcePolicy":"Policy","AWS::SSMQuickSetup::ConfigurationManager":"Parameters Tags","AWS::SSMQuickSetup::LifecycleAutomation":"Tags","AWS::SageMaker::Action":"Properties","AWS::SageMaker::Algorithm":"Environment","AWS::SageMaker::Artifact":"Properties","AWS::SageMaker::Cluster":"Labels","AWS::SageMaker::Context":"Properties","AWS::SageMaker::DataQualityJobDefinition":"Environment","AWS::SageMaker::InferenceComponent":"Environment","AWS::SageMaker::Model":"Environment","AWS::SageMaker::ModelBiasJobDefinition":"Environment","AWS::SageMaker::ModelExplainabilityJobDefinition":"Environment","AWS::SageMaker::ModelPackage":"Environment","AWS::SageMaker::ModelQualityJobDefinition":"Environment","AWS::SageMaker::MonitoringSchedule":"Environment","AWS::SageMaker::PartnerApp":"Arguments","AWS::SageMaker::ProcessingJob":"Environment","AWS::SecretsManager::ResourcePolicy":"ResourcePolicy","AWS::SecurityHub::AggregatorV2":"Tags","AWS::SecurityHub::AutomationRuleV2":"Tags","AWS::SecurityHub::ConfigurationPolicy":"Tags","AWS::SecurityHub::Connector":"Tags","AWS::SecurityHub::ConnectorV2":"Tags","AWS::SecurityHub::Hub":"Tags","AWS::SecurityHub::HubV2":"Tags","AWS::ServiceCatalog::CloudFormationProvisionedProduct":"Outputs","AWS::ServiceCatalogAppRegistry::Application":"Tags","AWS::ServiceCatalogAppRegistry::AttributeGroup":"Attributes Tags","AWS::Shield::Protection":"Block Count","AWS::StepFunctions::StateMachine":"Definition","AWS::Synthetics::Canary":"EnvironmentVariables","AWS::VerifiedPermissions::PolicyStore":"Default EncryptionContext","AWS::VpcLattice::AuthPolicy":"Policy","AWS::VpcLattice::ResourcePolicy":"Policy","AWS::WAFv2::LoggingConfiguration":"JsonBody Method QueryString UriPath","AWS::WAFv2::RuleGroup":"HTTPMethod Method","AWS::WAFv2::WebACL":"HTTPMethod Method","AWS::WellArchitected::AgentContext":"Content","AWS::Wisdom::AIAgent":"Annotations InputSchema Tags","AWS::Wisdom::AIGuardrail":"Tags","AWS::Wisdom::AIPrompt":"Tags","AWS::Wisdom::MessageTemplate":"Custom CustomAttributes","AWS::WorkSpacesWeb::IdentityProvider":"IdentityProviderDetails","AWS::XRay::SamplingRule":"Attributes"};var f={ACMPCA:"Certificate CertificateAuthority CertificateAuthorityActivation Permission",AIOps:"InvestigationGroup",APS:"AnomalyDetector ResourcePolicy RuleGroupsNamespace Scraper Workspace",ARCZonalShift:"AutoshiftObserverNotificationStatus ZonalAutoshiftConfiguration",AWSExternalAnthropic:"Workspace",AccessAnalyzer:"Analyzer ArchiveRule",AccountAccess:"Application Entitlement",AgentRegistry:"Registry RegistryRecord",AmazonMQ:"Broker Configuration",Amplify:"App Branch Domain Webhook",ApiGateway:`
    Account ApiKey Authorizer BasePathMapping BasePathMappingV2 ClientCertificate Deployment
    DocumentationPart DocumentationVersion DomainName DomainNameAccessAssociation DomainNameV2
    GatewayResponse Method Model RequestValidator Resource RestApi Stage UsagePlan UsagePlanKey
    VpcLink
  `,ApiGatewayV2:`
    Api ApiGatewayManagedOverrides ApiMapping Authorizer Deployment DomainName Integration
    IntegrationResponse Model PortalProduct Route RouteResponse RoutingRule Stage VpcLink
  `,AppConfig:`
    Application ConfigurationProfile Deployment DeploymentStrategy Environment ExperimentDefinition
    ExperimentRun Extension ExtensionAssociation HostedConfigurationVersion
  `,AppFlow:"Connector ConnectorProfile Flow",AppIntegrations:"Application DataIntegration EventIntegration",AppMesh:"Mesh",AppRunner:"AutoScalingConfiguration ObservabilityConfiguration Service VpcConnector VpcIngressConnection",AppStream:`
    AppBlock AppBlockBuilder Application ApplicationEntitlementAssociation
    ApplicationFleetAssociation DirectoryConfig Entitlement Fleet ImageBuilder Stack
    StackFleetAssociation StackUserAssociation User
  `,AppSync:`
    Api ApiCache ApiKey ChannelNamespace DataSource DomainName DomainNameApiAssociation
    FunctionConfiguration GraphQLApi Resolver SourceApiAssociation Type
  `,AppTest:"TestCase",ApplicationAutoScaling:"ScalableTarget ScalingPolicy",ApplicationInsights:"Application",ApplicationSignals:"Discovery GroupingConfiguration ServiceLevelObjective",Athena:"CapacityReservation DataCatalog NamedQuery PreparedStatement WorkGroup",AuditManager:"Assessment AssessmentFramework",AutoScaling:"AutoScalingGroup LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction WarmPool",B2BI:"Capability Partnership Profile Transformer",BCM:"ScheduledReport",BCMDataExports:"Export",Backup:`
    BackupPlan BackupSelection BackupVault Framework LegalHold LogicallyAirGappedBackupVault
    ReportPlan RestoreTestingPlan RestoreTestingSelection TieringConfiguration
  `,BackupGateway:"Hypervisor",Batch:`
    ComputeEnvironment ConsumableResource JobDefinition JobQueue QuotaShare SchedulingPolicy
    ServiceEnvironment
  `,BcmPricingCalculator:"BillScenario WorkloadEstimate",Bedrock:`
    Agent AgentAlias ApplicationInferenceProfile AutomatedReasoningPolicy
    AutomatedReasoningPolicyVersion Blueprint DataAutomationLibrary DataAutomationProject DataSource
    EnforcedGuardrailConfiguration FlowAlias FlowVersion Guardrail GuardrailVersion
    IntelligentPromptRouter KnowledgeBase KnowledgeBasePolicy Prompt PromptVersion ResourcePolicy
    Session
  `,BedrockAgentCore:`
    ApiKeyCredentialProvider BrowserCustom BrowserProfile CapacityProvider CodeInterpreterCustom
    ConfigurationBundle Evaluator Gateway GatewayRateLimit GatewayRule Harness HarnessEndpoint
    Memory OAuth2CredentialProvider OnlineEvaluationConfig PaymentConnector
    PaymentCredentialProvider PaymentManager Policy PolicyEngine ResourcePolicy Runtime
    RuntimeEndpoint WorkloadIdentity
  `,BedrockMantle:"Project",Billing:"BillingView",BillingConductor:"BillingGroup CustomLineItem PricingPlan PricingRule",Braket:"SpendingLimit",Budgets:"BudgetsAction",CE:"AnomalyMonitor AnomalySubscription CostCategory",CUR:"ReportDefinition",Cases:"Case CaseRule Domain Field Layout RelatedItem Template",Cassandra:"Keyspace Table Type",CertificateManager:"Account AcmeDomainValidation AcmeEndpoint AcmeExternalAccountBinding Certificate",Chatbot:"CustomAction MicrosoftTeamsChannelConfiguration SlackChannelConfiguration",Chime:`
    AppInstance AppInstanceBot AppInstanceUser Channel ChannelFlow
    MediaInsightsPipelineConfiguration MediaPipelineKinesisVideoStreamPool SipMediaApplication
    VoiceConnector
  `,CleanRooms:`
    AnalysisTemplate Collaboration ConfiguredTable ConfiguredTableAssociation IdMappingTable
    IntermediateTable Membership PrivacyBudgetTemplate
  `,CleanRoomsML:"ConfiguredModelAlgorithm ConfiguredModelAlgorithmAssociation TrainingDataset",Cloud9:"EnvironmentEC2",CloudFormation:`
    ChangeSet GeneratedTemplate GuardHook HookDefaultVersion HookTypeConfig HookVersion LambdaHook
    ModuleDefaultVersion ModuleVersion PublicTypeVersion Publisher ResourceDefaultVersion
    ResourceVersion Stack StackSet TypeActivation
  `,CloudFront:`
    CachePolicy CloudFrontOriginAccessIdentity ConnectionFunction ConnectionGroup
    ContinuousDeploymentPolicy Distribution DistributionTenant FieldLevelEncryptionProfile Function
    KeyGroup KeyValueStore MonitoringSubscription OriginAccessControl OriginRequestPolicy PublicKey
    RealtimeLogConfig ResponseHeadersPolicy TrustStore VpcOrigin
  `,CloudHSM:"Cluster",CloudTrail:"Channel Dashboard EventDataStore ResourcePolicy Trail",CloudWatch:"Alarm AlarmMuteRule AnomalyDetector CompositeAlarm Dashboard InsightRule LogAlarm MetricStream",CodeArtifact:"Domain PackageGroup Repository",CodeBuild:"Fleet Project ReportGroup SourceCredential",CodeCommit:"Repository",CodeConnections:"Connection Host",CodeDeploy:"Application DeploymentConfig DeploymentGroup",CodeGuruProfiler:"ProfilingGroup",CodeGuruReviewer:"RepositoryAssociation",CodePipeline:"CustomActionType Pipeline Webhook",CodeStarConnections:"Connection RepositoryLink SyncConfiguration",CodeStarNotifications:"NotificationRule",Cognito:`
    IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration
    ManagedLoginBranding Terms UserPool UserPoolClient UserPoolDomain UserPoolGroup
    UserPoolIdentityProvider UserPoolRegionalConfigurationAttachment UserPoolReplica
    UserPoolResourceServer UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment
    UserPoolUser UserPoolUserToGroupAttachment
  `,Comprehend:"DocumentClassifier DocumentClassifierEndpoint EntityRecognizer Flywheel",ComputeOptimizer:"AutomationRule",Config:`
    AggregationAuthorization ConfigRule ConfigurationAggregator ConfigurationRecorder
    ConformancePack Connector DeliveryChannel OrganizationConfigRule OrganizationConformancePack
    RemediationConfiguration StoredQuery
  `,Connect:`
    AgentStatus ApprovedOrigin ContactFlow ContactFlowModule ContactFlowModuleAlias
    ContactFlowModuleVersion ContactFlowVersion DataLakeAssociation DataTable DataTableAttribute
    DataTableRecord EmailAddress HoursOfOperation Instance InstanceStorageConfig
    IntegrationAssociation Metric Notification PhoneNumber PredefinedAttribute Prompt Queue
    QuickConnect RoutingProfile SecurityKey SecurityProfile TaskTemplate TestCase
    TrafficDistributionGroup User UserHierarchyGroup UserHierarchyStructure View ViewVersion
    Vocabulary Workspace
  `,ConnectCampaigns:"Campaign",ConnectCampaignsV2:"Campaign",ControlTower:"EnabledControl LandingZone",CustomerProfiles:`
    CalculatedAttributeDefinition Domain DomainObjectType EventStream EventTrigger Integration
    ObjectType Recommender SegmentDefinition
  `,DAX:"Cluster ParameterGroup SubnetGroup",DLM:"LifecyclePolicy",DMS:`
    Certificate DataMigration DataProvider Endpoint EventSubscription InstanceProfile
    MigrationProject ReplicationConfig ReplicationInstance ReplicationSubnetGroup ReplicationTask
  `,DRS:"LaunchConfigurationTemplate ReplicationConfigurationTemplate SourceNetwork",DSQL:"Cluster",DataBrew:"Dataset Job Project Ruleset Schedule",DataExchange:"DataSet EventAction",DataPipeline:"Pipeline",DataSync:`
    Agent LocationAzureBlob LocationEFS LocationFSxLustre LocationFSxONTAP LocationFSxOpenZFS
    LocationFSxWindows LocationHDFS LocationNFS LocationObjectStorage LocationS3 LocationSMB Task
  `,DataZone:`
    Connection DataSource Domain DomainUnit Environment EnvironmentActions
    EnvironmentBlueprintConfiguration EnvironmentProfile FormType GroupProfile Owner PolicyGrant
    Project ProjectMembership ProjectProfile SubscriptionTarget UserProfile
  `,Deadline:`
    Budget Farm Fleet LicenseEndpoint Limit MeteredProduct Monitor Queue QueueEnvironment
    QueueFleetAssociation QueueLimitAssociation StorageProfile Worker
  `,Detective:"Graph MemberInvitation OrganizationAdmin",DevOpsAgent:"AgentSpace Asset Association PrivateConnection Service Trigger",DevOpsGuru:"LogAnomalyDetectionIntegration NotificationChannel ResourceCollection",DirectConnect:`
    Connection DirectConnectGateway DirectConnectGatewayAssociation Lag PrivateVirtualInterface
    PublicVirtualInterface TransitVirtualInterface
  `,DirectoryService:"MicrosoftAD SimpleAD",DocDB:"DBCluster DBClusterParameterGroup DBInstance DBSubnetGroup EventSubscription GlobalCluster",DocDBElastic:"Cluster ClusterSnapshot",DynamoDB:"GlobalTable Table",EC2:`
    ApplicationStatusCheck CapacityManagerDataExport CapacityReservation CapacityReservationFleet
    CarrierGateway ClientVpnAuthorizationRule ClientVpnEndpoint ClientVpnRoute CustomerGateway
    DHCPOptions EC2Fleet EIP EIPAssociation EgressOnlyInternetGateway
    EnclaveCertificateIamRoleAssociation FlowLog FpgaImage GatewayRouteTableAssociation Host IPAM
    IPAMAllocation IPAMPool IPAMPoolCidr IPAMPrefixListResolver IPAMPrefixListResolverTarget
    IPAMResourceDiscovery IPAMResourceDiscoveryAssociation IPAMScope IPv4Pool Instance
    InstanceConnectEndpoint InstanceEventWindow InternetGateway IpPoolRouteTableAssociation
    IpamExternalResourceVerificationToken KeyPair LaunchTemplate LocalGatewayRoute
    LocalGatewayRouteTable LocalGatewayRouteTableVPCAssociation
    LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayVirtualInterface
    LocalGatewayVirtualInterfaceGroup NatGateway NetworkAcl NetworkAclEntry
    NetworkInsightsAccessScope NetworkInsightsAccessScopeAnalysis NetworkInsightsAnalysis
    NetworkInsightsPath NetworkInterface NetworkInterfaceAttachment
    NetworkPerformanceMetricSubscription PlacementGroup PrefixList Route RouteServer
    RouteServerAssociation RouteServerEndpoint RouteServerPeer RouteServerPropagation RouteTable
    SecurityGroup SecurityGroupEgress SecurityGroupIngress SecurityGroupVpcAssociation
    SnapshotBlockPublicAccess SpotFleet SqlHaStandbyDetectedInstance Subnet SubnetCidrBlock
    SubnetCidrReservation SubnetNetworkAclAssociation SubnetRouteTableAssociation
    TrafficMirrorFilter TrafficMirrorFilterRule TrafficMirrorSession TrafficMirrorTarget
    TransitGateway TransitGatewayAttachment TransitGatewayConnect TransitGatewayConnectPeer
    TransitGatewayMeteringPolicy TransitGatewayMeteringPolicyEntry TransitGatewayMulticastDomain
    TransitGatewayMulticastDomainAssociation TransitGatewayMulticastGroupMember
    TransitGatewayMulticastGroupSource TransitGatewayPeeringAttachment TransitGatewayPolicyTable
    TransitGatewayPolicyTableAssociation TransitGatewayPolicyTableEntry TransitGatewayRoute
    TransitGatewayRouteTable TransitGatewayRouteTableAssociation TransitGatewayRouteTablePropagation
    TransitGatewayVpcAttachment VPC VPCBlockPublicAccessExclusion VPCBlockPublicAccessOptions
    VPCCidrBlock VPCDHCPOptionsAssociation VPCEncryptionControl VPCEndpoint
    VPCEndpointConnectionNotification VPCEndpointService VPCEndpointServicePermissions
    VPCGatewayAttachment VPCPeeringConnection VPNConcentrator VPNConnection VPNConnectionRoute
    VPNGateway VerifiedAccessEndpoint VerifiedAccessGroup VerifiedAccessInstance
    VerifiedAccessTrustProvider Volume VolumeAttachment
  `,ECR:`
    PublicRepository PullThroughCacheRule PullTimeUpdateExclusion RegistryPolicy
    RegistryScanningConfiguration ReplicationConfiguration Repository RepositoryCreationTemplate
    SigningConfiguration
  `,ECS:`
    CapacityProvider Cluster ClusterCapacityProviderAssociations Daemon DaemonTaskDefinition
    ExpressGatewayService PrimaryTaskSet Service TaskDefinition TaskSet
  `,EFS:"AccessPoint FileSystem MountTarget",EKS:`
    AccessEntry Addon Capability CertificateAuthority Cluster FargateProfile IdentityProviderConfig
    Nodegroup PodIdentityAssociation
  `,EMR:"Cluster SecurityConfiguration Step Studio StudioSessionMapping WALWorkspace",EMRServerless:"Application",EVS:"Environment",ElastiCache:`
    CacheCluster GlobalReplicationGroup ParameterGroup ReplicationGroup ServerlessCache
    ServerlessCacheSnapshot SubnetGroup User UserGroup
  `,ElasticBeanstalk:"Application ApplicationVersion ConfigurationTemplate Environment",ElasticLoadBalancing:"LoadBalancer",ElasticLoadBalancingV2:"Listener ListenerRule LoadBalancer TargetGroup TrustStore TrustStoreRevocation",Elasticsearch:"Domain",ElementalInference:"Dictionary Feed",EntityResolution:"IdMappingWorkflow IdNamespace MatchingWorkflow PolicyStatement SchemaMapping",EventSchemas:"Discoverer Registry RegistryPolicy Schema",Events:"ApiDestination Archive Connection Endpoint EventBus EventBusPolicy Rule",EventsV2:"EventBus EventSource ResourcePolicy Subscriber",Evidently:"Experiment Feature Launch Project Segment",FIS:"ExperimentTemplate TargetAccountConfiguration",FMS:"ApplicationsList NotificationChannel Policy ProtocolsList ResourceSet",FSx:`
    DataRepositoryAssociation FileSystem S3AccessPointAttachment Snapshot StorageVirtualMachine
    Volume
  `,FinSpace:"Environment",Forecast:"Dataset DatasetGroup",FraudDetector:"Detector EntityType EventType Label List Outcome Variable",GameLift:`
    Alias Build ContainerFleet ContainerGroupDefinition Fleet GameServerGroup GameSessionQueue
    Location MatchmakingConfiguration MatchmakingRuleSet Script
  `,GlobalAccelerator:"Accelerator CrossAccountAttachment EndpointGroup Listener",Glue:`
    Blueprint Catalog Classifier Connection ConnectionType Crawler CustomEntityType
    DataCatalogEncryptionSettings DataQualityRuleset Database DevEndpoint
    IdentityCenterConfiguration Integration IntegrationResourceProperty Job MLTransform Partition
    Registry Schema SchemaVersion SchemaVersionMetadata SecurityConfiguration Session Table
    TableOptimizer Trigger UserDefinedFunction Workflow
  `,Grafana:"Workspace",GreengrassV2:"ComponentVersion Deployment",GroundStation:"Config DataflowEndpointGroup DataflowEndpointGroupV2 MissionProfile",GuardDuty:`
    CustomDetectionRuleAssociation Detector Filter IPSet MalwareProtectionPlan Master Member
    PublishingDestination ThreatEntitySet ThreatIntelSet TrustedEntitySet
  `,HealthAgent:"Domain",HealthImaging:"Datastore",HealthLake:"DataTransformationProfile FHIRDatastore",IAM:`
    AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Role RolePolicy
    SAMLProvider ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition
    VirtualMFADevice
  `,IVS:`
    Channel EncoderConfiguration IngestConfiguration PlaybackKeyPair PlaybackRestrictionPolicy
    PublicKey RecordingConfiguration Stage StorageConfiguration StreamKey
  `,IVSChat:"LoggingConfiguration Room",IdentityStore:"Group GroupMembership User",ImageBuilder:`
    Component ContainerRecipe DistributionConfiguration Image ImagePipeline ImageRecipe
    InfrastructureConfiguration LifecyclePolicy Workflow
  `,Inspector:"AssessmentTarget AssessmentTemplate ResourceGroup",InspectorV2:"CisScanConfiguration CodeSecurityIntegration CodeSecurityScanConfiguration Connector Filter",Interconnect:"Connection",InternetMonitor:"Monitor",Invoicing:"InvoiceUnit ProcurementPortalPreference",IoT:`
    AccountAuditConfiguration Authorizer BillingGroup CACertificate Certificate CertificateProvider
    Command CustomMetric Dimension DomainConfiguration EncryptionConfiguration FleetMetric Job
    JobTemplate Logging MitigationAction Policy PolicyPrincipalAttachment ProvisioningTemplate
    ResourceSpecificLogging RoleAlias ScheduledAudit SecurityProfile SoftwarePackage
    SoftwarePackageVersion Stream Thing ThingGroup ThingPrincipalAttachment ThingType TopicRule
    TopicRuleDestination
  `,IoTAnalytics:"Channel Dataset Datastore Pipeline",IoTCoreDeviceAdvisor:"SuiteDefinition",IoTEvents:"AlarmModel DetectorModel Input",IoTFleetHub:"Application",IoTFleetWise:"Campaign Fleet ModelManifest SignalCatalog StateTemplate Vehicle",IoTSecureTunneling:"Tunnel",IoTSiteWise:`
    AccessPolicy Application Asset AssetModel Dashboard Dataset Gateway Pipeline Portal Project Task
    Workspace
  `,IoTTwinMaker:"Scene SyncJob Workspace",IoTWireless:`
    Destination DeviceProfile FuotaTask MulticastGroup NetworkAnalyzerConfiguration PartnerAccount
    ServiceProfile TaskDefinition WirelessDevice WirelessDeviceImportTask WirelessGateway
  `,KMS:"Alias Key ReplicaKey",KafkaConnect:"Connector CustomPlugin WorkerConfiguration",Kendra:"DataSource Faq FeaturedResultsSet Index QuerySuggestionsBlockList Thesaurus",KendraRanking:"ExecutionPlan",Kinesis:"Channel ResourcePolicy Stream StreamConsumer",KinesisAnalyticsV2:"Application",KinesisFirehose:"DeliveryStream",KinesisVideo:"SignalingChannel Stream",LakeFormation:"DataCellsFilter PrincipalPermissions Tag TagAssociation",Lambda:`
    Alias CapacityProvider CodeSigningConfig EventInvokeConfig EventSourceMapping Function
    LayerVersion LayerVersionPermission MicrovmImage NetworkConnector Permission ResourcePolicy Url
    Version
  `,LaunchWizard:"Deployment",Lex:"Bot BotAlias BotVersion ResourcePolicy",LicenseManager:"Grant License LicenseAssetGroup LicenseAssetRuleSet",Lightsail:`
    Alarm Bucket Certificate ContactMethod Container Database DatabaseSnapshot Disk DiskSnapshot
    Distribution Domain Instance InstanceSnapshot KeyPair LoadBalancer LoadBalancerTlsCertificate
    StaticIp
  `,Location:"APIKey GeofenceCollection Map PlaceIndex RouteCalculator Tracker TrackerConsumer",Logs:`
    AccountPolicy Delivery DeliveryDestination DeliverySource Destination Integration
    LogAnomalyDetector LogGroup LogStream MetricFilter QueryDefinition ResourcePolicy ScheduledQuery
    StorageTierPolicy SubscriptionFilter
  `,LookoutEquipment:"InferenceScheduler",LookoutMetrics:"Alert AnomalyDetector",LookoutVision:"Project",M2:"Application Deployment Environment",MGN:"Connector NetworkMigrationDefinition",MPA:"IdentitySource",MSK:`
    BatchScramSecret Channel Cluster ClusterPolicy Configuration Replicator ServerlessCluster Topic
    VpcConnection
  `,MWAA:"Environment",MWAAServerless:"Workflow",Macie:"AllowList CustomDataIdentifier FindingsFilter Member Session",ManagedBlockchain:"Accessor",MediaConnect:`
    Bridge BridgeOutput BridgeSource Flow FlowEntitlement FlowMediaStream FlowOutput FlowSource
    FlowVpcInterface Gateway RouterInput RouterNetworkInterface RouterOutput
  `,MediaConvert:"JobTemplate Preset Queue",MediaLive:`
    ChannelPlacementGroup CloudWatchAlarmTemplate CloudWatchAlarmTemplateGroup Cluster
    EventBridgeRuleTemplate EventBridgeRuleTemplateGroup Multiplex Multiplexprogram Network Node
    SdiSource SignalMap
  `,MediaPackage:"Asset PackagingConfiguration PackagingGroup",MediaPackageV2:"Channel ChannelGroup ChannelPolicy OriginEndpoint OriginEndpointPolicy",MediaTailor:"Channel ChannelPolicy Function LiveSource PrefetchSchedule SourceLocation VodSource",MemoryDB:"ACL Cluster MultiRegionCluster ParameterGroup Snapshot SubnetGroup User",Neptune:`
    DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBSubnetGroup EventSubscription
    GlobalCluster
  `,NeptuneGraph:"Graph GraphSnapshot PrivateGraphEndpoint",NetworkFirewall:`
    ContainerAssociation Firewall FirewallPolicy LoggingConfiguration RuleGroup
    TLSInspectionConfiguration VpcEndpointAssociation
  `,NetworkFlowMonitor:"Monitor Scope",NetworkManager:`
    ConnectAttachment ConnectPeer CoreNetwork CoreNetworkPrefixListAssociation
    CustomerGatewayAssociation Device DirectConnectGatewayAttachment GlobalNetwork Link
    LinkAssociation Site SiteToSiteVpnAttachment TransitGatewayPeering TransitGatewayRegistration
    TransitGatewayRouteTableAttachment VpcAttachment
  `,NetworkMonitor:"Monitor",NimbleStudio:"LaunchProfile StreamingImage Studio StudioComponent",Notifications:`
    ChannelAssociation EventRule ManagedNotificationAccountContactAssociation
    ManagedNotificationAdditionalChannelAssociation NotificationConfiguration NotificationHub
    OrganizationalUnitAssociation
  `,NotificationsContacts:"EmailContact",ODB:`
    CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster OdbNetwork
    OdbPeeringConnection
  `,OSIS:"Pipeline",Oam:"Link Sink",ObservabilityAdmin:`
    OrganizationCentralizationRule OrganizationTelemetryRule S3TableIntegration TelemetryEnrichment
    TelemetryRule
  `,Omics:`
    AnnotationStore Configuration ReferenceStore RunCache RunGroup SequenceStore VariantStore
    Workflow WorkflowVersion
  `,OpenSearch:"DataSource",OpenSearchServerless:`
    AccessPolicy Collection CollectionGroup CollectionIndex LifecyclePolicy SecurityConfig
    SecurityPolicy VpcEndpoint
  `,OpenSearchService:"Application Domain",OpsWorksCM:"Server",Organizations:"Account Organization OrganizationalUnit Policy ResourcePolicy",Outposts:"Outpost Site",PCAConnectorAD:"Connector DirectoryRegistration ServicePrincipalName Template TemplateGroupAccessControlEntry",PCAConnectorSCEP:"Challenge Connector",PCS:"Cluster ComputeNodeGroup Queue",PI:"PerfReports",Panorama:"ApplicationInstance Package PackageVersion",PaymentCryptography:"Alias Key",Personalize:"Dataset DatasetGroup EventTracker Filter MetricAttribution Schema Solution",Pinpoint:"InAppTemplate",Pipes:"Pipe",PricingPlanManager:"Subscription",Proton:"EnvironmentAccountConnection EnvironmentTemplate ServiceTemplate",QBusiness:"Application DataSource Index Permission Plugin Retriever WebExperience",QLDB:"Ledger Stream",QuickSight:`
    ActionConnector Agent Analysis CustomPermissions Customization DLPSetting Dashboard DataSet
    DataSource Flow Folder KnowledgeBase LimitsProfile OAuthClientApplication RefreshSchedule Space
    Template Theme Topic TopicV2 VPCConnection
  `,RAM:"Permission ResourceShare",RDS:`
    ClusterSnapshot CustomDBEngineVersion DBCluster DBClusterParameterGroup DBInstance
    DBParameterGroup DBProxy DBProxyEndpoint DBProxyTargetGroup DBShardGroup DBSnapshot
    DBSubnetGroup EventSubscription GlobalCluster Integration OptionGroup
  `,RTBFabric:"InboundExternalLink Link LinkRoutingRule OutboundExternalLink RequesterGateway ResponderGateway",RUM:"AppMonitor",Rbin:"Rule",Redshift:`
    Cluster ClusterParameterGroup ClusterSubnetGroup EndpointAccess EndpointAuthorization
    EventSubscription Integration QEV2IdcApplication ScheduledAction Snapshot SnapshotCopyGrant
    SnapshotSchedule UsageLimit
  `,RedshiftServerless:"Namespace Snapshot Workgroup",RefactorSpaces:"Application Environment Route Service",Rekognition:"Collection Dataset Project",ResilienceHub:"App ResiliencyPolicy",ResilienceHubV2:"Policy Service ServiceFunction System UserJourney",ResourceExplorer2:"DefaultViewAssociation Index View",ResourceGroups:"Group TagSyncTask",RoboMaker:`
    Fleet Robot RobotApplication RobotApplicationVersion SimulationApplication
    SimulationApplicationVersion
  `,RolesAnywhere:"CRL Profile TrustAnchor",Route53:`
    CidrCollection DNSSEC DelegationSet HealthCheck HostedZone KeySigningKey QueryLoggingConfig
    RecordSet TrafficPolicy TrafficPolicyInstance
  `,Route53GlobalResolver:`
    AccessSource AccessToken DnsView FirewallDomainList FirewallRule GlobalResolver
    HostedZoneAssociation
  `,Route53Profiles:"Profile ProfileAssociation ProfileResourceAssociation",Route53RecoveryControl:"Cluster ControlPanel RoutingControl SafetyRule",Route53RecoveryReadiness:"Cell ReadinessCheck RecoveryGroup ResourceSet",Route53Resolver:`
    FirewallDomainList FirewallRuleGroup FirewallRuleGroupAssociation OutpostResolver ResolverConfig
    ResolverDNSSECConfig ResolverEndpoint ResolverQueryLoggingConfig
    ResolverQueryLoggingConfigAssociation ResolverRule ResolverRuleAssociation
  `,S3:`
    AccessGrant AccessGrantsInstance AccessGrantsLocation AccessPoint Bucket BucketPolicy
    MultiRegionAccessPoint MultiRegionAccessPointPolicy StorageLens StorageLensGroup
  `,S3Express:"AccessPoint BucketPolicy DirectoryBucket",S3Files:"AccessPoint FileSystem FileSystemPolicy MountTarget",S3ObjectLambda:"AccessPoint AccessPointPolicy",S3Outposts:"AccessPoint Bucket BucketPolicy Endpoint",S3Tables:"Namespace Table TableBucket TableBucketPolicy TablePolicy",S3Vectors:"Index VectorBucket VectorBucketPolicy",SCN:"DataIntegrationFlow Dataset Namespace",SDB:"Domain",SES:`
    ConfigurationSet ConfigurationSetEventDestination ContactList CustomVerificationEmailTemplate
    DedicatedIpPool EmailIdentity EmailIdentityCertificate MailManagerAddonInstance
    MailManagerAddonSubscription MailManagerAddressList MailManagerArchive MailManagerIngressPoint
    MailManagerRelay MailManagerRuleSet MailManagerTrafficPolicy MultiRegionEndpoint ReceiptFilter
    ReceiptRuleSet Template Tenant VdmAttributes
  `,SMSVOICE:`
    ConfigurationSet OptOutList PhoneNumber Pool ProtectConfiguration Registration
    RegistrationAttachment ResourcePolicy SenderId VerifiedDestinationNumber
  `,SNS:"Subscription Topic TopicInlinePolicy TopicPolicy",SQS:"Queue QueueInlinePolicy QueuePolicy",SSM:`
    Association CloudConnector Document MaintenanceWindow MaintenanceWindowTarget
    MaintenanceWindowTask OpsItem Parameter PatchBaseline ResourceDataSync ResourcePolicy
    ServiceSetting
  `,SSMContacts:"Contact ContactChannel Plan Rotation",SSMGuiConnect:"Preferences",SSMIncidents:"ReplicationSet ResponsePlan",SSMQuickSetup:"ConfigurationManager LifecycleAutomation",SSO:`
    Application ApplicationAssignment Assignment Instance
    InstanceAccessControlAttributeConfiguration PermissionSet
  `,SageMaker:`
    AIWorkloadConfig Action Algorithm App AppImageConfig Artifact Cluster ClusterSchedulerConfig
    CodeRepository Context DataQualityJobDefinition Device DeviceFleet Domain Endpoint
    EndpointConfig Experiment ExperimentTrialComponent FeatureGroup Hub HumanTaskUi Image
    ImageVersion InferenceComponent InferenceExperiment MlflowApp MlflowTrackingServer Model
    ModelBiasJobDefinition ModelExplainabilityJobDefinition ModelPackage ModelPackageGroup
    ModelQualityJobDefinition MonitoringSchedule NotebookInstance NotebookInstanceLifecycleConfig
    PartnerApp Pipeline ProcessingJob Project Space StudioLifecycleConfig TrialComponent UserProfile
    Workforce Workteam
  `,Scheduler:"Schedule ScheduleGroup",SecretsManager:"ResourcePolicy RotationSchedule Secret SecretTargetAttachment",SecurityAgent:"AgentSpace Application Artifact Pentest SecurityRequirementPack TargetDomain",SecurityHub:`
    AggregatorV2 AutomationRuleV2 ConfigurationPolicy Connector ConnectorV2 DelegatedAdmin
    FindingAggregator Hub HubV2 Insight OrganizationConfiguration PolicyAssociation
    ProductSubscription SecurityControl Standard
  `,SecurityLake:"AwsLogSource DataLake SubscriberNotification",ServerlessRepo:"Application",ServiceCatalog:`
    AcceptedPortfolioShare CloudFormationProduct CloudFormationProvisionedProduct
    LaunchNotificationConstraint LaunchRoleConstraint LaunchTemplateConstraint Portfolio
    PortfolioPrincipalAssociation PortfolioProductAssociation PortfolioShare
    ResourceUpdateConstraint ServiceAction ServiceActionAssociation StackSetConstraint TagOption
    TagOptionAssociation
  `,ServiceCatalogAppRegistry:"Application AttributeGroup AttributeGroupAssociation ResourceAssociation",ServiceDiscovery:"HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace Service",Shield:"DRTAccess ProactiveEngagement Protection ProtectionGroup",Signer:"ProfilePermission SigningProfile",SimSpaceWeaver:"Simulation",StepFunctions:"Activity StateMachine StateMachineAlias StateMachineVersion",StorageGateway:"Tape TapePool Volume",SupportApp:"AccountAlias SlackChannelConfiguration SlackWorkspaceConfiguration",SupportAuthZ:"SupportPermit",Synthetics:"Canary Group",SystemsManagerSAP:"Application",Textract:"Adapter",Timestream:"Database InfluxDBCluster InfluxDBInstance ScheduledQuery Table",Transcribe:"CallAnalyticsCategory MedicalVocabulary Vocabulary VocabularyFilter",Transfer:"Agreement Certificate Connector HostKey Profile Server WebApp Workflow",Translate:"ParallelData",UXC:"AccountCustomization",VerifiedPermissions:"IdentitySource Policy PolicyStore PolicyStoreAlias PolicyTemplate",VoiceID:"Domain",VpcLattice:`
    AccessLogSubscription AuthPolicy Listener ResourceConfiguration ResourceGateway ResourcePolicy
    Rule Service ServiceNetwork ServiceNetworkResourceAssociation ServiceNetworkServiceAssociation
    ServiceNetworkVpcAssociation
  `,WAF:"WebACL",WAFRegional:"Rule WebACL",WAFv2:"IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation",WellArchitected:"AgentContext AgentGoal AgentProfile Lens Profile ReviewTemplate Workload",Wickr:"Network",Wisdom:`
    AIAgent AIAgentVersion AIGuardrail AIGuardrailVersion AIPrompt AIPromptVersion Assistant
    AssistantAssociation KnowledgeBase MessageTemplate MessageTemplateVersion QuickResponse
  `,WorkSpaces:"ConnectionAlias Workspace WorkspaceIpGroup WorkspacesPool",WorkSpacesThinClient:"Environment",WorkSpacesWeb:`
    BrowserSettings DataProtectionSettings IdentityProvider IpAccessSettings NetworkSettings Portal
    SessionLogger TrustStore UserAccessLoggingSettings UserSettings
  `,WorkspacesInstances:"Volume VolumeAssociation WorkspaceInstance",XRay:"Group ResourcePolicy SamplingRule TransactionSearchConfig"};function J(){let i=new Map;for(let[o,s]of Object.entries(f))for(let c of l(s)){let n=`awscc_${o.toLowerCase()}_${M(c)}`;i.set(n,`AWS::${o}::${c}`)}let e=I(P),r=new Set(l(T)),t=new Set(l(R));function a(o){let s=I(y[o]),c=new Set(l(W[o]));return{property:n=>s.get(n)??e.get(n)??d(n),isOpaque:n=>t.has(n)||c.has(n),isKeyed:n=>r.has(n)}}return{typeOf:o=>i.get(o)??null,propertyName:(o,s)=>a(o).property(s),propertiesOf:(o,s)=>{let c=D(s,a(o)),n=C(s,"id");return delete c.Id,n!=null&&(c.id=n),c}}}function D(i,e){let r=u();for(let t of Object.keys(i)){let a=i[t];if(a===void 0)continue;let o=e.property(t),s=e.isOpaque(o)?S(a,c=>c===null?void 0:m(c)):A(a,e,e.isKeyed(o));s!==void 0&&(r[o]=s)}return r}function A(i,e,r=!1){return S(i,t=>{if(t!==null)return p(t)?t.map(a=>a===void 0?a:A(a,e)):g(t)?r?h(t,e):D(t,e):t})}function h(i,e){let r=u();for(let t of Object.keys(i)){let a=i[t];r[t]=a===void 0?void 0:A(a,e)}return r}var I=i=>new Map(l(i).map(e=>[M(e),e])),M=i=>i.replace(/CloudFormation|CloudFront|CloudWatch|FSx/g,([e="",...r])=>[e,...r.map(t=>t.toLowerCase())].join("")).replace(/([A-Z])(?=[A-Z][a-z])/g,"$1_").replace(/([a-z])(?=[A-Z0-9])/g,"$1_").replace(/([0-9])(?=[A-Za-z])/g,"$1_").toLowerCase();export{J as createAwscc};
