/**
 * The types of CloudFormation that the `awscc` provider has under the same names in snake case, by
 * service. One that isn't listed isn't translated. Written by `test/oracles/schemas/awscc-names.mjs`, of the schemas of both providers.
 */
export const typesOfServices: Readonly<Record<string, string>> = {
  ACMPCA: 'Certificate CertificateAuthority CertificateAuthorityActivation Permission',
  AIOps: 'InvestigationGroup',
  APS: 'AnomalyDetector ResourcePolicy RuleGroupsNamespace Scraper Workspace',
  ARCZonalShift: 'AutoshiftObserverNotificationStatus ZonalAutoshiftConfiguration',
  AWSExternalAnthropic: 'Workspace',
  AccessAnalyzer: 'Analyzer ArchiveRule',
  AccountAccess: 'Application Entitlement',
  AgentRegistry: 'Registry RegistryRecord',
  AmazonMQ: 'Broker Configuration',
  Amplify: 'App Branch Domain Webhook',
  ApiGateway: `
    Account ApiKey Authorizer BasePathMapping BasePathMappingV2 ClientCertificate Deployment
    DocumentationPart DocumentationVersion DomainName DomainNameAccessAssociation DomainNameV2
    GatewayResponse Method Model RequestValidator Resource RestApi Stage UsagePlan UsagePlanKey
    VpcLink
  `,
  ApiGatewayV2: `
    Api ApiGatewayManagedOverrides ApiMapping Authorizer Deployment DomainName Integration
    IntegrationResponse Model PortalProduct Route RouteResponse RoutingRule Stage VpcLink
  `,
  AppConfig: `
    Application ConfigurationProfile Deployment DeploymentStrategy Environment ExperimentDefinition
    ExperimentRun Extension ExtensionAssociation HostedConfigurationVersion
  `,
  AppFlow: 'Connector ConnectorProfile Flow',
  AppIntegrations: 'Application DataIntegration EventIntegration',
  AppMesh: 'Mesh',
  AppRunner:
    'AutoScalingConfiguration ObservabilityConfiguration Service VpcConnector VpcIngressConnection',
  AppStream: `
    AppBlock AppBlockBuilder Application ApplicationEntitlementAssociation
    ApplicationFleetAssociation DirectoryConfig Entitlement Fleet ImageBuilder Stack
    StackFleetAssociation StackUserAssociation User
  `,
  AppSync: `
    Api ApiCache ApiKey ChannelNamespace DataSource DomainName DomainNameApiAssociation
    FunctionConfiguration GraphQLApi Resolver SourceApiAssociation Type
  `,
  AppTest: 'TestCase',
  ApplicationAutoScaling: 'ScalableTarget ScalingPolicy',
  ApplicationInsights: 'Application',
  ApplicationSignals: 'Discovery GroupingConfiguration ServiceLevelObjective',
  Athena: 'CapacityReservation DataCatalog NamedQuery PreparedStatement WorkGroup',
  AuditManager: 'Assessment AssessmentFramework',
  AutoScaling:
    'AutoScalingGroup LaunchConfiguration LifecycleHook ScalingPolicy ScheduledAction WarmPool',
  B2BI: 'Capability Partnership Profile Transformer',
  BCM: 'ScheduledReport',
  BCMDataExports: 'Export',
  Backup: `
    BackupPlan BackupSelection BackupVault Framework LegalHold LogicallyAirGappedBackupVault
    ReportPlan RestoreTestingPlan RestoreTestingSelection TieringConfiguration
  `,
  BackupGateway: 'Hypervisor',
  Batch: `
    ComputeEnvironment ConsumableResource JobDefinition JobQueue QuotaShare SchedulingPolicy
    ServiceEnvironment
  `,
  BcmPricingCalculator: 'BillScenario WorkloadEstimate',
  Bedrock: `
    Agent AgentAlias ApplicationInferenceProfile AutomatedReasoningPolicy
    AutomatedReasoningPolicyVersion Blueprint DataAutomationLibrary DataAutomationProject DataSource
    EnforcedGuardrailConfiguration FlowAlias FlowVersion Guardrail GuardrailVersion
    IntelligentPromptRouter KnowledgeBase KnowledgeBasePolicy Prompt PromptVersion ResourcePolicy
    Session
  `,
  BedrockAgentCore: `
    ApiKeyCredentialProvider BrowserCustom BrowserProfile CapacityProvider CodeInterpreterCustom
    ConfigurationBundle Evaluator Gateway GatewayRateLimit GatewayRule Harness HarnessEndpoint
    Memory OAuth2CredentialProvider OnlineEvaluationConfig PaymentConnector
    PaymentCredentialProvider PaymentManager Policy PolicyEngine ResourcePolicy Runtime
    RuntimeEndpoint WorkloadIdentity
  `,
  BedrockMantle: 'Project',
  Billing: 'BillingView',
  BillingConductor: 'BillingGroup CustomLineItem PricingPlan PricingRule',
  Braket: 'SpendingLimit',
  Budgets: 'BudgetsAction',
  CE: 'AnomalyMonitor AnomalySubscription CostCategory',
  CUR: 'ReportDefinition',
  Cases: 'Case CaseRule Domain Field Layout RelatedItem Template',
  Cassandra: 'Keyspace Table Type',
  CertificateManager:
    'Account AcmeDomainValidation AcmeEndpoint AcmeExternalAccountBinding Certificate',
  Chatbot: 'CustomAction MicrosoftTeamsChannelConfiguration SlackChannelConfiguration',
  Chime: `
    AppInstance AppInstanceBot AppInstanceUser Channel ChannelFlow
    MediaInsightsPipelineConfiguration MediaPipelineKinesisVideoStreamPool SipMediaApplication
    VoiceConnector
  `,
  CleanRooms: `
    AnalysisTemplate Collaboration ConfiguredTable ConfiguredTableAssociation IdMappingTable
    IntermediateTable Membership PrivacyBudgetTemplate
  `,
  CleanRoomsML: 'ConfiguredModelAlgorithm ConfiguredModelAlgorithmAssociation TrainingDataset',
  Cloud9: 'EnvironmentEC2',
  CloudFormation: `
    ChangeSet GeneratedTemplate GuardHook HookDefaultVersion HookTypeConfig HookVersion LambdaHook
    ModuleDefaultVersion ModuleVersion PublicTypeVersion Publisher ResourceDefaultVersion
    ResourceVersion Stack StackSet TypeActivation
  `,
  CloudFront: `
    CachePolicy CloudFrontOriginAccessIdentity ConnectionFunction ConnectionGroup
    ContinuousDeploymentPolicy Distribution DistributionTenant FieldLevelEncryptionProfile Function
    KeyGroup KeyValueStore MonitoringSubscription OriginAccessControl OriginRequestPolicy PublicKey
    RealtimeLogConfig ResponseHeadersPolicy TrustStore VpcOrigin
  `,
  CloudHSM: 'Cluster',
  CloudTrail: 'Channel Dashboard EventDataStore ResourcePolicy Trail',
  CloudWatch:
    'Alarm AlarmMuteRule AnomalyDetector CompositeAlarm Dashboard InsightRule LogAlarm MetricStream',
  CodeArtifact: 'Domain PackageGroup Repository',
  CodeBuild: 'Fleet Project ReportGroup SourceCredential',
  CodeCommit: 'Repository',
  CodeConnections: 'Connection Host',
  CodeDeploy: 'Application DeploymentConfig DeploymentGroup',
  CodeGuruProfiler: 'ProfilingGroup',
  CodeGuruReviewer: 'RepositoryAssociation',
  CodePipeline: 'CustomActionType Pipeline Webhook',
  CodeStarConnections: 'Connection RepositoryLink SyncConfiguration',
  CodeStarNotifications: 'NotificationRule',
  Cognito: `
    IdentityPool IdentityPoolPrincipalTag IdentityPoolRoleAttachment LogDeliveryConfiguration
    ManagedLoginBranding Terms UserPool UserPoolClient UserPoolDomain UserPoolGroup
    UserPoolIdentityProvider UserPoolRegionalConfigurationAttachment UserPoolReplica
    UserPoolResourceServer UserPoolRiskConfigurationAttachment UserPoolUICustomizationAttachment
    UserPoolUser UserPoolUserToGroupAttachment
  `,
  Comprehend: 'DocumentClassifier DocumentClassifierEndpoint EntityRecognizer Flywheel',
  ComputeOptimizer: 'AutomationRule',
  Config: `
    AggregationAuthorization ConfigRule ConfigurationAggregator ConfigurationRecorder
    ConformancePack Connector DeliveryChannel OrganizationConfigRule OrganizationConformancePack
    RemediationConfiguration StoredQuery
  `,
  Connect: `
    AgentStatus ApprovedOrigin ContactFlow ContactFlowModule ContactFlowModuleAlias
    ContactFlowModuleVersion ContactFlowVersion DataLakeAssociation DataTable DataTableAttribute
    DataTableRecord EmailAddress HoursOfOperation Instance InstanceStorageConfig
    IntegrationAssociation Metric Notification PhoneNumber PredefinedAttribute Prompt Queue
    QuickConnect RoutingProfile SecurityKey SecurityProfile TaskTemplate TestCase
    TrafficDistributionGroup User UserHierarchyGroup UserHierarchyStructure View ViewVersion
    Vocabulary Workspace
  `,
  ConnectCampaigns: 'Campaign',
  ConnectCampaignsV2: 'Campaign',
  ControlTower: 'EnabledControl LandingZone',
  CustomerProfiles: `
    CalculatedAttributeDefinition Domain DomainObjectType EventStream EventTrigger Integration
    ObjectType Recommender SegmentDefinition
  `,
  DAX: 'Cluster ParameterGroup SubnetGroup',
  DLM: 'LifecyclePolicy',
  DMS: `
    Certificate DataMigration DataProvider Endpoint EventSubscription InstanceProfile
    MigrationProject ReplicationConfig ReplicationInstance ReplicationSubnetGroup ReplicationTask
  `,
  DRS: 'LaunchConfigurationTemplate ReplicationConfigurationTemplate SourceNetwork',
  DSQL: 'Cluster',
  DataBrew: 'Dataset Job Project Ruleset Schedule',
  DataExchange: 'DataSet EventAction',
  DataPipeline: 'Pipeline',
  DataSync: `
    Agent LocationAzureBlob LocationEFS LocationFSxLustre LocationFSxONTAP LocationFSxOpenZFS
    LocationFSxWindows LocationHDFS LocationNFS LocationObjectStorage LocationS3 LocationSMB Task
  `,
  DataZone: `
    Connection DataSource Domain DomainUnit Environment EnvironmentActions
    EnvironmentBlueprintConfiguration EnvironmentProfile FormType GroupProfile Owner PolicyGrant
    Project ProjectMembership ProjectProfile SubscriptionTarget UserProfile
  `,
  Deadline: `
    Budget Farm Fleet LicenseEndpoint Limit MeteredProduct Monitor Queue QueueEnvironment
    QueueFleetAssociation QueueLimitAssociation StorageProfile Worker
  `,
  Detective: 'Graph MemberInvitation OrganizationAdmin',
  DevOpsAgent: 'AgentSpace Asset Association PrivateConnection Service Trigger',
  DevOpsGuru: 'LogAnomalyDetectionIntegration NotificationChannel ResourceCollection',
  DirectConnect: `
    Connection DirectConnectGateway DirectConnectGatewayAssociation Lag PrivateVirtualInterface
    PublicVirtualInterface TransitVirtualInterface
  `,
  DirectoryService: 'MicrosoftAD SimpleAD',
  DocDB:
    'DBCluster DBClusterParameterGroup DBInstance DBSubnetGroup EventSubscription GlobalCluster',
  DocDBElastic: 'Cluster ClusterSnapshot',
  DynamoDB: 'GlobalTable Table',
  EC2: `
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
  `,
  ECR: `
    PublicRepository PullThroughCacheRule PullTimeUpdateExclusion RegistryPolicy
    RegistryScanningConfiguration ReplicationConfiguration Repository RepositoryCreationTemplate
    SigningConfiguration
  `,
  ECS: `
    CapacityProvider Cluster ClusterCapacityProviderAssociations Daemon DaemonTaskDefinition
    ExpressGatewayService PrimaryTaskSet Service TaskDefinition TaskSet
  `,
  EFS: 'AccessPoint FileSystem MountTarget',
  EKS: `
    AccessEntry Addon Capability CertificateAuthority Cluster FargateProfile IdentityProviderConfig
    Nodegroup PodIdentityAssociation
  `,
  EMR: 'Cluster SecurityConfiguration Step Studio StudioSessionMapping WALWorkspace',
  EMRServerless: 'Application',
  EVS: 'Environment',
  ElastiCache: `
    CacheCluster GlobalReplicationGroup ParameterGroup ReplicationGroup ServerlessCache
    ServerlessCacheSnapshot SubnetGroup User UserGroup
  `,
  ElasticBeanstalk: 'Application ApplicationVersion ConfigurationTemplate Environment',
  ElasticLoadBalancing: 'LoadBalancer',
  ElasticLoadBalancingV2:
    'Listener ListenerRule LoadBalancer TargetGroup TrustStore TrustStoreRevocation',
  Elasticsearch: 'Domain',
  ElementalInference: 'Dictionary Feed',
  EntityResolution: 'IdMappingWorkflow IdNamespace MatchingWorkflow PolicyStatement SchemaMapping',
  EventSchemas: 'Discoverer Registry RegistryPolicy Schema',
  Events: 'ApiDestination Archive Connection Endpoint EventBus EventBusPolicy Rule',
  EventsV2: 'EventBus EventSource ResourcePolicy Subscriber',
  Evidently: 'Experiment Feature Launch Project Segment',
  FIS: 'ExperimentTemplate TargetAccountConfiguration',
  FMS: 'ApplicationsList NotificationChannel Policy ProtocolsList ResourceSet',
  FSx: `
    DataRepositoryAssociation FileSystem S3AccessPointAttachment Snapshot StorageVirtualMachine
    Volume
  `,
  FinSpace: 'Environment',
  Forecast: 'Dataset DatasetGroup',
  FraudDetector: 'Detector EntityType EventType Label List Outcome Variable',
  GameLift: `
    Alias Build ContainerFleet ContainerGroupDefinition Fleet GameServerGroup GameSessionQueue
    Location MatchmakingConfiguration MatchmakingRuleSet Script
  `,
  GlobalAccelerator: 'Accelerator CrossAccountAttachment EndpointGroup Listener',
  Glue: `
    Blueprint Catalog Classifier Connection ConnectionType Crawler CustomEntityType
    DataCatalogEncryptionSettings DataQualityRuleset Database DevEndpoint
    IdentityCenterConfiguration Integration IntegrationResourceProperty Job MLTransform Partition
    Registry Schema SchemaVersion SchemaVersionMetadata SecurityConfiguration Session Table
    TableOptimizer Trigger UserDefinedFunction Workflow
  `,
  Grafana: 'Workspace',
  GreengrassV2: 'ComponentVersion Deployment',
  GroundStation: 'Config DataflowEndpointGroup DataflowEndpointGroupV2 MissionProfile',
  GuardDuty: `
    CustomDetectionRuleAssociation Detector Filter IPSet MalwareProtectionPlan Master Member
    PublishingDestination ThreatEntitySet ThreatIntelSet TrustedEntitySet
  `,
  HealthAgent: 'Domain',
  HealthImaging: 'Datastore',
  HealthLake: 'DataTransformationProfile FHIRDatastore',
  IAM: `
    AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Role RolePolicy
    SAMLProvider ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition
    VirtualMFADevice
  `,
  IVS: `
    Channel EncoderConfiguration IngestConfiguration PlaybackKeyPair PlaybackRestrictionPolicy
    PublicKey RecordingConfiguration Stage StorageConfiguration StreamKey
  `,
  IVSChat: 'LoggingConfiguration Room',
  IdentityStore: 'Group GroupMembership User',
  ImageBuilder: `
    Component ContainerRecipe DistributionConfiguration Image ImagePipeline ImageRecipe
    InfrastructureConfiguration LifecyclePolicy Workflow
  `,
  Inspector: 'AssessmentTarget AssessmentTemplate ResourceGroup',
  InspectorV2:
    'CisScanConfiguration CodeSecurityIntegration CodeSecurityScanConfiguration Connector Filter',
  Interconnect: 'Connection',
  InternetMonitor: 'Monitor',
  Invoicing: 'InvoiceUnit ProcurementPortalPreference',
  IoT: `
    AccountAuditConfiguration Authorizer BillingGroup CACertificate Certificate CertificateProvider
    Command CustomMetric Dimension DomainConfiguration EncryptionConfiguration FleetMetric Job
    JobTemplate Logging MitigationAction Policy PolicyPrincipalAttachment ProvisioningTemplate
    ResourceSpecificLogging RoleAlias ScheduledAudit SecurityProfile SoftwarePackage
    SoftwarePackageVersion Stream Thing ThingGroup ThingPrincipalAttachment ThingType TopicRule
    TopicRuleDestination
  `,
  IoTAnalytics: 'Channel Dataset Datastore Pipeline',
  IoTCoreDeviceAdvisor: 'SuiteDefinition',
  IoTEvents: 'AlarmModel DetectorModel Input',
  IoTFleetHub: 'Application',
  IoTFleetWise: 'Campaign Fleet ModelManifest SignalCatalog StateTemplate Vehicle',
  IoTSecureTunneling: 'Tunnel',
  IoTSiteWise: `
    AccessPolicy Application Asset AssetModel Dashboard Dataset Gateway Pipeline Portal Project Task
    Workspace
  `,
  IoTTwinMaker: 'Scene SyncJob Workspace',
  IoTWireless: `
    Destination DeviceProfile FuotaTask MulticastGroup NetworkAnalyzerConfiguration PartnerAccount
    ServiceProfile TaskDefinition WirelessDevice WirelessDeviceImportTask WirelessGateway
  `,
  KMS: 'Alias Key ReplicaKey',
  KafkaConnect: 'Connector CustomPlugin WorkerConfiguration',
  Kendra: 'DataSource Faq FeaturedResultsSet Index QuerySuggestionsBlockList Thesaurus',
  KendraRanking: 'ExecutionPlan',
  Kinesis: 'Channel ResourcePolicy Stream StreamConsumer',
  KinesisAnalyticsV2: 'Application',
  KinesisFirehose: 'DeliveryStream',
  KinesisVideo: 'SignalingChannel Stream',
  LakeFormation: 'DataCellsFilter PrincipalPermissions Tag TagAssociation',
  Lambda: `
    Alias CapacityProvider CodeSigningConfig EventInvokeConfig EventSourceMapping Function
    LayerVersion LayerVersionPermission MicrovmImage NetworkConnector Permission ResourcePolicy Url
    Version
  `,
  LaunchWizard: 'Deployment',
  Lex: 'Bot BotAlias BotVersion ResourcePolicy',
  LicenseManager: 'Grant License LicenseAssetGroup LicenseAssetRuleSet',
  Lightsail: `
    Alarm Bucket Certificate ContactMethod Container Database DatabaseSnapshot Disk DiskSnapshot
    Distribution Domain Instance InstanceSnapshot KeyPair LoadBalancer LoadBalancerTlsCertificate
    StaticIp
  `,
  Location: 'APIKey GeofenceCollection Map PlaceIndex RouteCalculator Tracker TrackerConsumer',
  Logs: `
    AccountPolicy Delivery DeliveryDestination DeliverySource Destination Integration
    LogAnomalyDetector LogGroup LogStream MetricFilter QueryDefinition ResourcePolicy ScheduledQuery
    StorageTierPolicy SubscriptionFilter
  `,
  LookoutEquipment: 'InferenceScheduler',
  LookoutMetrics: 'Alert AnomalyDetector',
  LookoutVision: 'Project',
  M2: 'Application Deployment Environment',
  MGN: 'Connector NetworkMigrationDefinition',
  MPA: 'IdentitySource',
  MSK: `
    BatchScramSecret Channel Cluster ClusterPolicy Configuration Replicator ServerlessCluster Topic
    VpcConnection
  `,
  MWAA: 'Environment',
  MWAAServerless: 'Workflow',
  Macie: 'AllowList CustomDataIdentifier FindingsFilter Member Session',
  ManagedBlockchain: 'Accessor',
  MediaConnect: `
    Bridge BridgeOutput BridgeSource Flow FlowEntitlement FlowMediaStream FlowOutput FlowSource
    FlowVpcInterface Gateway RouterInput RouterNetworkInterface RouterOutput
  `,
  MediaConvert: 'JobTemplate Preset Queue',
  MediaLive: `
    ChannelPlacementGroup CloudWatchAlarmTemplate CloudWatchAlarmTemplateGroup Cluster
    EventBridgeRuleTemplate EventBridgeRuleTemplateGroup Multiplex Multiplexprogram Network Node
    SdiSource SignalMap
  `,
  MediaPackage: 'Asset PackagingConfiguration PackagingGroup',
  MediaPackageV2: 'Channel ChannelGroup ChannelPolicy OriginEndpoint OriginEndpointPolicy',
  MediaTailor:
    'Channel ChannelPolicy Function LiveSource PrefetchSchedule SourceLocation VodSource',
  MemoryDB: 'ACL Cluster MultiRegionCluster ParameterGroup Snapshot SubnetGroup User',
  Neptune: `
    DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBSubnetGroup EventSubscription
    GlobalCluster
  `,
  NeptuneGraph: 'Graph GraphSnapshot PrivateGraphEndpoint',
  NetworkFirewall: `
    ContainerAssociation Firewall FirewallPolicy LoggingConfiguration RuleGroup
    TLSInspectionConfiguration VpcEndpointAssociation
  `,
  NetworkFlowMonitor: 'Monitor Scope',
  NetworkManager: `
    ConnectAttachment ConnectPeer CoreNetwork CoreNetworkPrefixListAssociation
    CustomerGatewayAssociation Device DirectConnectGatewayAttachment GlobalNetwork Link
    LinkAssociation Site SiteToSiteVpnAttachment TransitGatewayPeering TransitGatewayRegistration
    TransitGatewayRouteTableAttachment VpcAttachment
  `,
  NetworkMonitor: 'Monitor',
  NimbleStudio: 'LaunchProfile StreamingImage Studio StudioComponent',
  Notifications: `
    ChannelAssociation EventRule ManagedNotificationAccountContactAssociation
    ManagedNotificationAdditionalChannelAssociation NotificationConfiguration NotificationHub
    OrganizationalUnitAssociation
  `,
  NotificationsContacts: 'EmailContact',
  ODB: `
    CloudAutonomousVmCluster CloudExadataInfrastructure CloudVmCluster OdbNetwork
    OdbPeeringConnection
  `,
  OSIS: 'Pipeline',
  Oam: 'Link Sink',
  ObservabilityAdmin: `
    OrganizationCentralizationRule OrganizationTelemetryRule S3TableIntegration TelemetryEnrichment
    TelemetryRule
  `,
  Omics: `
    AnnotationStore Configuration ReferenceStore RunCache RunGroup SequenceStore VariantStore
    Workflow WorkflowVersion
  `,
  OpenSearch: 'DataSource',
  OpenSearchServerless: `
    AccessPolicy Collection CollectionGroup CollectionIndex LifecyclePolicy SecurityConfig
    SecurityPolicy VpcEndpoint
  `,
  OpenSearchService: 'Application Domain',
  OpsWorksCM: 'Server',
  Organizations: 'Account Organization OrganizationalUnit Policy ResourcePolicy',
  Outposts: 'Outpost Site',
  PCAConnectorAD:
    'Connector DirectoryRegistration ServicePrincipalName Template TemplateGroupAccessControlEntry',
  PCAConnectorSCEP: 'Challenge Connector',
  PCS: 'Cluster ComputeNodeGroup Queue',
  PI: 'PerfReports',
  Panorama: 'ApplicationInstance Package PackageVersion',
  PaymentCryptography: 'Alias Key',
  Personalize: 'Dataset DatasetGroup EventTracker Filter MetricAttribution Schema Solution',
  Pinpoint: 'InAppTemplate',
  Pipes: 'Pipe',
  PricingPlanManager: 'Subscription',
  Proton: 'EnvironmentAccountConnection EnvironmentTemplate ServiceTemplate',
  QBusiness: 'Application DataSource Index Permission Plugin Retriever WebExperience',
  QLDB: 'Ledger Stream',
  QuickSight: `
    ActionConnector Agent Analysis CustomPermissions Customization DLPSetting Dashboard DataSet
    DataSource Flow Folder KnowledgeBase LimitsProfile OAuthClientApplication RefreshSchedule Space
    Template Theme Topic TopicV2 VPCConnection
  `,
  RAM: 'Permission ResourceShare',
  RDS: `
    ClusterSnapshot CustomDBEngineVersion DBCluster DBClusterParameterGroup DBInstance
    DBParameterGroup DBProxy DBProxyEndpoint DBProxyTargetGroup DBShardGroup DBSnapshot
    DBSubnetGroup EventSubscription GlobalCluster Integration OptionGroup
  `,
  RTBFabric:
    'InboundExternalLink Link LinkRoutingRule OutboundExternalLink RequesterGateway ResponderGateway',
  RUM: 'AppMonitor',
  Rbin: 'Rule',
  Redshift: `
    Cluster ClusterParameterGroup ClusterSubnetGroup EndpointAccess EndpointAuthorization
    EventSubscription Integration QEV2IdcApplication ScheduledAction Snapshot SnapshotCopyGrant
    SnapshotSchedule UsageLimit
  `,
  RedshiftServerless: 'Namespace Snapshot Workgroup',
  RefactorSpaces: 'Application Environment Route Service',
  Rekognition: 'Collection Dataset Project',
  ResilienceHub: 'App ResiliencyPolicy',
  ResilienceHubV2: 'Policy Service ServiceFunction System UserJourney',
  ResourceExplorer2: 'DefaultViewAssociation Index View',
  ResourceGroups: 'Group TagSyncTask',
  RoboMaker: `
    Fleet Robot RobotApplication RobotApplicationVersion SimulationApplication
    SimulationApplicationVersion
  `,
  RolesAnywhere: 'CRL Profile TrustAnchor',
  Route53: `
    CidrCollection DNSSEC DelegationSet HealthCheck HostedZone KeySigningKey QueryLoggingConfig
    RecordSet TrafficPolicy TrafficPolicyInstance
  `,
  Route53GlobalResolver: `
    AccessSource AccessToken DnsView FirewallDomainList FirewallRule GlobalResolver
    HostedZoneAssociation
  `,
  Route53Profiles: 'Profile ProfileAssociation ProfileResourceAssociation',
  Route53RecoveryControl: 'Cluster ControlPanel RoutingControl SafetyRule',
  Route53RecoveryReadiness: 'Cell ReadinessCheck RecoveryGroup ResourceSet',
  Route53Resolver: `
    FirewallDomainList FirewallRuleGroup FirewallRuleGroupAssociation OutpostResolver ResolverConfig
    ResolverDNSSECConfig ResolverEndpoint ResolverQueryLoggingConfig
    ResolverQueryLoggingConfigAssociation ResolverRule ResolverRuleAssociation
  `,
  S3: `
    AccessGrant AccessGrantsInstance AccessGrantsLocation AccessPoint Bucket BucketPolicy
    MultiRegionAccessPoint MultiRegionAccessPointPolicy StorageLens StorageLensGroup
  `,
  S3Express: 'AccessPoint BucketPolicy DirectoryBucket',
  S3Files: 'AccessPoint FileSystem FileSystemPolicy MountTarget',
  S3ObjectLambda: 'AccessPoint AccessPointPolicy',
  S3Outposts: 'AccessPoint Bucket BucketPolicy Endpoint',
  S3Tables: 'Namespace Table TableBucket TableBucketPolicy TablePolicy',
  S3Vectors: 'Index VectorBucket VectorBucketPolicy',
  SCN: 'DataIntegrationFlow Dataset Namespace',
  SDB: 'Domain',
  SES: `
    ConfigurationSet ConfigurationSetEventDestination ContactList CustomVerificationEmailTemplate
    DedicatedIpPool EmailIdentity EmailIdentityCertificate MailManagerAddonInstance
    MailManagerAddonSubscription MailManagerAddressList MailManagerArchive MailManagerIngressPoint
    MailManagerRelay MailManagerRuleSet MailManagerTrafficPolicy MultiRegionEndpoint ReceiptFilter
    ReceiptRuleSet Template Tenant VdmAttributes
  `,
  SMSVOICE: `
    ConfigurationSet OptOutList PhoneNumber Pool ProtectConfiguration Registration
    RegistrationAttachment ResourcePolicy SenderId VerifiedDestinationNumber
  `,
  SNS: 'Subscription Topic TopicInlinePolicy TopicPolicy',
  SQS: 'Queue QueueInlinePolicy QueuePolicy',
  SSM: `
    Association CloudConnector Document MaintenanceWindow MaintenanceWindowTarget
    MaintenanceWindowTask OpsItem Parameter PatchBaseline ResourceDataSync ResourcePolicy
    ServiceSetting
  `,
  SSMContacts: 'Contact ContactChannel Plan Rotation',
  SSMGuiConnect: 'Preferences',
  SSMIncidents: 'ReplicationSet ResponsePlan',
  SSMQuickSetup: 'ConfigurationManager LifecycleAutomation',
  SSO: `
    Application ApplicationAssignment Assignment Instance
    InstanceAccessControlAttributeConfiguration PermissionSet
  `,
  SageMaker: `
    AIWorkloadConfig Action Algorithm App AppImageConfig Artifact Cluster ClusterSchedulerConfig
    CodeRepository Context DataQualityJobDefinition Device DeviceFleet Domain Endpoint
    EndpointConfig Experiment ExperimentTrialComponent FeatureGroup Hub HumanTaskUi Image
    ImageVersion InferenceComponent InferenceExperiment MlflowApp MlflowTrackingServer Model
    ModelBiasJobDefinition ModelExplainabilityJobDefinition ModelPackage ModelPackageGroup
    ModelQualityJobDefinition MonitoringSchedule NotebookInstance NotebookInstanceLifecycleConfig
    PartnerApp Pipeline ProcessingJob Project Space StudioLifecycleConfig TrialComponent UserProfile
    Workforce Workteam
  `,
  Scheduler: 'Schedule ScheduleGroup',
  SecretsManager: 'ResourcePolicy RotationSchedule Secret SecretTargetAttachment',
  SecurityAgent: 'AgentSpace Application Artifact Pentest SecurityRequirementPack TargetDomain',
  SecurityHub: `
    AggregatorV2 AutomationRuleV2 ConfigurationPolicy Connector ConnectorV2 DelegatedAdmin
    FindingAggregator Hub HubV2 Insight OrganizationConfiguration PolicyAssociation
    ProductSubscription SecurityControl Standard
  `,
  SecurityLake: 'AwsLogSource DataLake SubscriberNotification',
  ServerlessRepo: 'Application',
  ServiceCatalog: `
    AcceptedPortfolioShare CloudFormationProduct CloudFormationProvisionedProduct
    LaunchNotificationConstraint LaunchRoleConstraint LaunchTemplateConstraint Portfolio
    PortfolioPrincipalAssociation PortfolioProductAssociation PortfolioShare
    ResourceUpdateConstraint ServiceAction ServiceActionAssociation StackSetConstraint TagOption
    TagOptionAssociation
  `,
  ServiceCatalogAppRegistry:
    'Application AttributeGroup AttributeGroupAssociation ResourceAssociation',
  ServiceDiscovery: 'HttpNamespace Instance PrivateDnsNamespace PublicDnsNamespace Service',
  Shield: 'DRTAccess ProactiveEngagement Protection ProtectionGroup',
  Signer: 'ProfilePermission SigningProfile',
  SimSpaceWeaver: 'Simulation',
  StepFunctions: 'Activity StateMachine StateMachineAlias StateMachineVersion',
  StorageGateway: 'Tape TapePool Volume',
  SupportApp: 'AccountAlias SlackChannelConfiguration SlackWorkspaceConfiguration',
  SupportAuthZ: 'SupportPermit',
  Synthetics: 'Canary Group',
  SystemsManagerSAP: 'Application',
  Textract: 'Adapter',
  Timestream: 'Database InfluxDBCluster InfluxDBInstance ScheduledQuery Table',
  Transcribe: 'CallAnalyticsCategory MedicalVocabulary Vocabulary VocabularyFilter',
  Transfer: 'Agreement Certificate Connector HostKey Profile Server WebApp Workflow',
  Translate: 'ParallelData',
  UXC: 'AccountCustomization',
  VerifiedPermissions: 'IdentitySource Policy PolicyStore PolicyStoreAlias PolicyTemplate',
  VoiceID: 'Domain',
  VpcLattice: `
    AccessLogSubscription AuthPolicy Listener ResourceConfiguration ResourceGateway ResourcePolicy
    Rule Service ServiceNetwork ServiceNetworkResourceAssociation ServiceNetworkServiceAssociation
    ServiceNetworkVpcAssociation
  `,
  WAF: 'WebACL',
  WAFRegional: 'Rule WebACL',
  WAFv2: 'IPSet LoggingConfiguration RegexPatternSet RuleGroup WebACL WebACLAssociation',
  WellArchitected: 'AgentContext AgentGoal AgentProfile Lens Profile ReviewTemplate Workload',
  Wickr: 'Network',
  Wisdom: `
    AIAgent AIAgentVersion AIGuardrail AIGuardrailVersion AIPrompt AIPromptVersion Assistant
    AssistantAssociation KnowledgeBase MessageTemplate MessageTemplateVersion QuickResponse
  `,
  WorkSpaces: 'ConnectionAlias Workspace WorkspaceIpGroup WorkspacesPool',
  WorkSpacesThinClient: 'Environment',
  WorkSpacesWeb: `
    BrowserSettings DataProtectionSettings IdentityProvider IpAccessSettings NetworkSettings Portal
    SessionLogger TrustStore UserAccessLoggingSettings UserSettings
  `,
  WorkspacesInstances: 'Volume VolumeAssociation WorkspaceInstance',
  XRay: 'Group ResourcePolicy SamplingRule TransactionSearchConfig',
}
