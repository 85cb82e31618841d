import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var A=`
AWS::ACMPCA::Certificate Arn Certificate
AWS::ACMPCA::CertificateAuthority Arn CertificateSigningRequest
AWS::ACMPCA::CertificateAuthorityActivation CompleteCertificateChain
AWS::ACMPCA::Permission
AWS::AIOps::InvestigationGroup Arn CreatedAt CreatedBy LastModifiedAt LastModifiedBy
AWS::APS::AnomalyDetector Arn
AWS::APS::ResourcePolicy
AWS::APS::RuleGroupsNamespace Arn
AWS::APS::Scraper Arn RoleArn ScraperId
AWS::APS::Workspace Arn PrometheusEndpoint WorkspaceId
AWS::ARCRegionSwitch::Plan Arn HealthChecksForPlan Owner PlanHealthChecks Route53HealthChecks Version
AWS::ARCZonalShift::AutoshiftObserverNotificationStatus AccountId Region
AWS::ARCZonalShift::ZonalAutoshiftConfiguration
AWS::AccessAnalyzer::Analyzer Arn
AWS::AmazonMQ::Broker AmqpEndpoints Arn ConfigurationId ConfigurationRevision ConsoleURLs EngineVersionCurrent Id IpAddresses MqttEndpoints OpenWireEndpoints StompEndpoints WssEndpoints
AWS::AmazonMQ::Configuration Arn Id Revision
AWS::AmazonMQ::ConfigurationAssociation Id
AWS::Amplify::App AppId AppName Arn DefaultDomain
AWS::Amplify::Branch AppId Arn Backend.StackArn BasicAuthConfig.EnableBasicAuth BasicAuthConfig.Password BasicAuthConfig.Username BranchName BuildSpec ComputeRoleArn Description EnableAutoBuild EnablePerformanceMode EnablePullRequestPreview EnableSkewProtection EnvironmentVariables Framework PullRequestEnvironmentName Stage Tags
AWS::Amplify::Domain AppId Arn AutoSubDomainCreationPatterns AutoSubDomainIAMRole Certificate Certificate.CertificateArn Certificate.CertificateType Certificate.CertificateVerificationDNSRecord CertificateRecord CertificateSettings.CertificateType CertificateSettings.CustomCertificateArn DomainName DomainStatus EnableAutoSubDomain StatusReason SubDomainSettings UpdateStatus
AWS::AmplifyUIBuilder::Component CreatedAt Id ModifiedAt
AWS::AmplifyUIBuilder::Form Id
AWS::AmplifyUIBuilder::Theme CreatedAt Id ModifiedAt
AWS::ApiGateway::Account Id
AWS::ApiGateway::ApiKey APIKeyId
AWS::ApiGateway::Authorizer AuthorizerId
AWS::ApiGateway::BasePathMapping
AWS::ApiGateway::BasePathMappingV2 BasePathMappingArn
AWS::ApiGateway::ClientCertificate ClientCertificateId
AWS::ApiGateway::Deployment DeploymentId
AWS::ApiGateway::DocumentationPart DocumentationPartId
AWS::ApiGateway::DocumentationVersion
AWS::ApiGateway::DomainName DistributionDomainName DistributionHostedZoneId DomainNameArn RegionalDomainName RegionalHostedZoneId
AWS::ApiGateway::DomainNameAccessAssociation DomainNameAccessAssociationArn
AWS::ApiGateway::DomainNameV2 DomainNameArn DomainNameId
AWS::ApiGateway::GatewayResponse Id
AWS::ApiGateway::Method
AWS::ApiGateway::Model
AWS::ApiGateway::RequestValidator RequestValidatorId
AWS::ApiGateway::Resource ResourceId
AWS::ApiGateway::RestApi RestApiId RootResourceId
AWS::ApiGateway::Stage
AWS::ApiGateway::UsagePlan Id
AWS::ApiGateway::UsagePlanKey Id
AWS::ApiGateway::VpcLink VpcLinkId
AWS::ApiGatewayV2::Api ApiEndpoint ApiId ExecuteApiArn
AWS::ApiGatewayV2::ApiGatewayManagedOverrides Id
AWS::ApiGatewayV2::ApiMapping ApiMappingId
AWS::ApiGatewayV2::Authorizer AuthorizerId
AWS::ApiGatewayV2::Deployment DeploymentId
AWS::ApiGatewayV2::DomainName DomainNameArn RegionalDomainName RegionalHostedZoneId
AWS::ApiGatewayV2::Integration IntegrationId
AWS::ApiGatewayV2::IntegrationResponse IntegrationResponseId
AWS::ApiGatewayV2::Model ModelId
AWS::ApiGatewayV2::Route RouteId
AWS::ApiGatewayV2::RouteResponse RouteResponseId
AWS::ApiGatewayV2::RoutingRule RoutingRuleArn RoutingRuleId
AWS::ApiGatewayV2::Stage Id
AWS::ApiGatewayV2::VpcLink VpcLinkId
AWS::AppConfig::Application ApplicationId
AWS::AppConfig::ConfigurationProfile ConfigurationProfileId KmsKeyArn
AWS::AppConfig::Deployment DeploymentNumber State
AWS::AppConfig::DeploymentStrategy Id
AWS::AppConfig::Environment EnvironmentId
AWS::AppConfig::Extension Arn Id VersionNumber
AWS::AppConfig::ExtensionAssociation Arn ExtensionArn Id ResourceArn
AWS::AppConfig::HostedConfigurationVersion VersionNumber
AWS::AppFlow::Connector ConnectorArn
AWS::AppFlow::ConnectorProfile ConnectorProfileArn CredentialsArn
AWS::AppFlow::Flow FlowArn
AWS::AppIntegrations::Application ApplicationArn Id
AWS::AppIntegrations::DataIntegration DataIntegrationArn Id
AWS::AppIntegrations::EventIntegration EventIntegrationArn
AWS::AppMesh::GatewayRoute Arn GatewayRouteName Id MeshName MeshOwner ResourceOwner Uid VirtualGatewayName
AWS::AppMesh::Mesh Arn Id MeshName MeshOwner ResourceOwner Uid
AWS::AppMesh::Route Arn Id MeshName MeshOwner ResourceOwner RouteName Uid VirtualRouterName
AWS::AppMesh::VirtualGateway Arn Id MeshName MeshOwner ResourceOwner Uid VirtualGatewayName
AWS::AppMesh::VirtualNode Arn Id MeshName MeshOwner ResourceOwner Uid VirtualNodeName
AWS::AppMesh::VirtualRouter Arn Id MeshName MeshOwner ResourceOwner Uid VirtualRouterName
AWS::AppMesh::VirtualService Arn Id MeshName MeshOwner ResourceOwner Uid VirtualServiceName
AWS::AppRunner::AutoScalingConfiguration AutoScalingConfigurationArn AutoScalingConfigurationRevision Latest
AWS::AppRunner::ObservabilityConfiguration Latest ObservabilityConfigurationArn ObservabilityConfigurationRevision
AWS::AppRunner::Service ServiceArn ServiceId ServiceUrl Status
AWS::AppRunner::VpcConnector VpcConnectorArn VpcConnectorRevision
AWS::AppRunner::VpcIngressConnection DomainName Status VpcIngressConnectionArn
AWS::AppStream::AppBlock Arn CreatedTime
AWS::AppStream::AppBlockBuilder Arn CreatedTime
AWS::AppStream::Application Arn CreatedTime
AWS::AppStream::ApplicationEntitlementAssociation
AWS::AppStream::ApplicationFleetAssociation
AWS::AppStream::DirectoryConfig
AWS::AppStream::Entitlement CreatedTime LastModifiedTime
AWS::AppStream::Fleet Id
AWS::AppStream::ImageBuilder StreamingUrl
AWS::AppStream::Stack
AWS::AppStream::StackFleetAssociation Id
AWS::AppStream::StackUserAssociation Id
AWS::AppStream::User Arn Id
AWS::AppSync::Api ApiArn ApiId Dns Dns.Http Dns.Realtime
AWS::AppSync::ApiCache Id
AWS::AppSync::ApiKey ApiKey ApiKeyId Arn
AWS::AppSync::ChannelNamespace ChannelNamespaceArn
AWS::AppSync::DataSource DataSourceArn Name
AWS::AppSync::DomainName AppSyncDomainName CertificateArn Description DomainName DomainNameArn HostedZoneId Tags
AWS::AppSync::DomainNameApiAssociation ApiAssociationIdentifier
AWS::AppSync::FunctionConfiguration ApiId Code CodeS3Location DataSourceName Description FunctionArn FunctionId FunctionVersion MaxBatchSize Name RequestMappingTemplate RequestMappingTemplateS3Location ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime.Name Runtime.RuntimeVersion SyncConfig.ConflictDetection SyncConfig.ConflictHandler SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn
AWS::AppSync::GraphQLApi ApiId Arn GraphQLDns GraphQLEndpointArn GraphQLUrl RealtimeDns RealtimeUrl
AWS::AppSync::GraphQLSchema Id
AWS::AppSync::Resolver ApiId CachingConfig.CachingKeys CachingConfig.Ttl Code CodeS3Location DataSourceName FieldName Kind MaxBatchSize MetricsConfig PipelineConfig.Functions RequestMappingTemplate RequestMappingTemplateS3Location ResolverArn ResponseMappingTemplate ResponseMappingTemplateS3Location Runtime.Name Runtime.RuntimeVersion SyncConfig.ConflictDetection SyncConfig.ConflictHandler SyncConfig.LambdaConflictHandlerConfig.LambdaConflictHandlerArn TypeName
AWS::AppSync::SourceApiAssociation AssociationArn AssociationId LastSuccessfulMergeDate MergedApiArn MergedApiId SourceApiArn SourceApiAssociationStatus SourceApiAssociationStatusDetail SourceApiId
AWS::AppTest::TestCase CreationTime LastUpdateTime LatestVersion Status TestCaseArn TestCaseId TestCaseVersion
AWS::ApplicationAutoScaling::ScalableTarget Id
AWS::ApplicationAutoScaling::ScalingPolicy Arn
AWS::ApplicationInsights::Application ApplicationARN
AWS::ApplicationSignals::Discovery AccountId
AWS::ApplicationSignals::GroupingConfiguration AccountId UpdatedAt
AWS::ApplicationSignals::ServiceLevelObjective Arn CreatedTime EvaluationType LastUpdatedTime
AWS::Athena::CapacityReservation AllocatedDpus Arn CreationTime LastSuccessfulAllocationTime Status
AWS::Athena::DataCatalog
AWS::Athena::NamedQuery NamedQueryId
AWS::Athena::PreparedStatement
AWS::Athena::WorkGroup CreationTime WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion
AWS::AuditManager::Assessment Arn AssessmentId CreationTime
AWS::AutoScaling::AutoScalingGroup AutoScalingGroupARN AutoScalingGroupName AvailabilityZoneDistribution.CapacityDistributionStrategy AvailabilityZoneIds AvailabilityZoneImpairmentPolicy.ImpairedZoneHealthCheckBehavior AvailabilityZoneImpairmentPolicy.ZonalShiftEnabled AvailabilityZones CapacityRebalance CapacityReservationSpecification.CapacityReservationPreference CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationIds CapacityReservationSpecification.CapacityReservationTarget.CapacityReservationResourceGroupArns Context Cooldown DefaultInstanceWarmup DeletionProtection DesiredCapacity DesiredCapacityType HealthCheckGracePeriod HealthCheckType InstanceId InstanceLifecyclePolicy.RetentionTriggers.TerminateHookAbandon InstanceMaintenancePolicy.MaxHealthyPercentage InstanceMaintenancePolicy.MinHealthyPercentage LaunchConfigurationName LaunchTemplate.LaunchTemplateId LaunchTemplate.LaunchTemplateName LaunchTemplate.Version LifecycleHookSpecificationList LoadBalancerNames MaxInstanceLifetime MaxSize MetricsCollection MinSize MixedInstancesPolicy.InstancesDistribution.OnDemandAllocationStrategy MixedInstancesPolicy.InstancesDistribution.OnDemandBaseCapacity MixedInstancesPolicy.InstancesDistribution.OnDemandPercentageAboveBaseCapacity MixedInstancesPolicy.InstancesDistribution.SpotAllocationStrategy MixedInstancesPolicy.InstancesDistribution.SpotInstancePools MixedInstancesPolicy.InstancesDistribution.SpotMaxPrice MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateId MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.LaunchTemplateName MixedInstancesPolicy.LaunchTemplate.LaunchTemplateSpecification.Version MixedInstancesPolicy.LaunchTemplate.Overrides NewInstancesProtectedFromScaleIn NotificationConfiguration.NotificationTypes NotificationConfiguration.TopicARN NotificationConfigurations PlacementGroup ServiceLinkedRoleARN SkipZonalShiftValidation Tags TargetGroupARNs TerminationPolicies TrafficSources VPCZoneIdentifier
AWS::AutoScaling::LaunchConfiguration
AWS::AutoScaling::LifecycleHook
AWS::AutoScaling::ScalingPolicy Arn PolicyName
AWS::AutoScaling::ScheduledAction ScheduledActionName
AWS::AutoScaling::WarmPool
AWS::AutoScalingPlans::ScalingPlan Id ScalingPlanName ScalingPlanVersion
AWS::B2BI::Capability CapabilityArn CapabilityId CreatedAt ModifiedAt
AWS::B2BI::Partnership CreatedAt ModifiedAt PartnershipArn PartnershipId TradingPartnerId
AWS::B2BI::Profile CreatedAt LogGroupName ModifiedAt ProfileArn ProfileId
AWS::B2BI::Transformer CreatedAt ModifiedAt TransformerArn TransformerId
AWS::BCMDataExports::Export Export.ExportArn ExportArn
AWS::Backup::BackupPlan BackupPlanArn BackupPlanId VersionId
AWS::Backup::BackupSelection BackupPlanId BackupSelection.Conditions.StringEquals BackupSelection.Conditions.StringLike BackupSelection.Conditions.StringNotEquals BackupSelection.Conditions.StringNotLike BackupSelection.IamRoleArn BackupSelection.ListOfTags BackupSelection.NotResources BackupSelection.Resources BackupSelection.SelectionName Id SelectionId
AWS::Backup::BackupVault BackupVaultArn BackupVaultName EncryptionKeyArn LockConfiguration.ChangeableForDays LockConfiguration.MaxRetentionDays LockConfiguration.MinRetentionDays Notifications.BackupVaultEvents Notifications.SNSTopicArn
AWS::Backup::Framework CreationTime DeploymentStatus FrameworkArn FrameworkStatus
AWS::Backup::LogicallyAirGappedBackupVault BackupVaultArn BackupVaultName EncryptionKeyArn MaxRetentionDays MinRetentionDays MpaApprovalTeamArn Notifications.BackupVaultEvents Notifications.SNSTopicArn VaultState VaultType
AWS::Backup::ReportPlan ReportPlanArn
AWS::Backup::RestoreTestingPlan RestoreTestingPlanArn
AWS::Backup::RestoreTestingSelection
AWS::Backup::TieringConfiguration CreationTime LastUpdatedTime TieringConfigurationArn
AWS::BackupGateway::Hypervisor HypervisorArn
AWS::Batch::ComputeEnvironment ComputeEnvironmentArn EksConfiguration.AccessEntry.Status
AWS::Batch::ConsumableResource AvailableQuantity ConsumableResourceArn CreatedAt InUseQuantity
AWS::Batch::JobDefinition JobDefinitionArn
AWS::Batch::JobQueue JobQueueArn
AWS::Batch::QuotaShare QuotaShareArn
AWS::Batch::SchedulingPolicy Arn
AWS::Batch::ServiceEnvironment ServiceEnvironmentArn
AWS::BcmPricingCalculator::BillScenario Arn BillInterval CreatedAt FailureMessage Id Status
AWS::Bedrock::Agent AgentArn AgentId AgentStatus AgentVersion CreatedAt FailureReasons PreparedAt RecommendedActions UpdatedAt
AWS::Bedrock::AgentAlias AgentAliasArn AgentAliasHistoryEvents AgentAliasId AgentAliasStatus CreatedAt UpdatedAt
AWS::Bedrock::ApplicationInferenceProfile CreatedAt InferenceProfileArn InferenceProfileId InferenceProfileIdentifier Models Status Type UpdatedAt
AWS::Bedrock::AutomatedReasoningPolicy CreatedAt DefinitionHash KmsKeyArn PolicyArn PolicyId UpdatedAt Version
AWS::Bedrock::AutomatedReasoningPolicyVersion CreatedAt DefinitionHash Description Name PolicyId UpdatedAt Version
AWS::Bedrock::Blueprint BlueprintArn BlueprintStage CreationTime LastModifiedTime
AWS::Bedrock::DataAutomationLibrary CreationTime EntityTypes LibraryArn Status
AWS::Bedrock::DataAutomationProject CreationTime LastModifiedTime ProjectArn ProjectStage Status
AWS::Bedrock::DataSource CreatedAt DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader DataSourceId DataSourceStatus FailureReasons UpdatedAt
AWS::Bedrock::EnforcedGuardrailConfiguration ConfigId CreatedAt CreatedBy GuardrailArn GuardrailId Owner UpdatedAt UpdatedBy
AWS::Bedrock::Flow Arn CreatedAt Id Status UpdatedAt Validations Version
AWS::Bedrock::FlowAlias Arn CreatedAt FlowId Id UpdatedAt
AWS::Bedrock::FlowVersion CreatedAt CustomerEncryptionKeyArn Definition ExecutionRoleArn FlowId Name Status Version
AWS::Bedrock::Guardrail CreatedAt FailureRecommendations GuardrailArn GuardrailId Status StatusReasons UpdatedAt Version
AWS::Bedrock::GuardrailVersion GuardrailArn GuardrailId Version
AWS::Bedrock::IntelligentPromptRouter CreatedAt PromptRouterArn Status Type UpdatedAt
AWS::Bedrock::KnowledgeBase CreatedAt FailureReasons KnowledgeBaseArn KnowledgeBaseId Status UpdatedAt
AWS::Bedrock::Prompt Arn CreatedAt Id UpdatedAt Version
AWS::Bedrock::PromptVersion Arn CreatedAt CustomerEncryptionKeyArn DefaultVariant Name PromptId UpdatedAt Variants Version
AWS::Bedrock::ResourcePolicy
AWS::BedrockAgentCore::ApiKeyCredentialProvider ApiKeySecretArn ApiKeySecretJsonKey CreatedTime CredentialProviderArn LastUpdatedTime
AWS::BedrockAgentCore::BrowserCustom BrowserArn BrowserId CreatedAt FailureReason LastUpdatedAt Status
AWS::BedrockAgentCore::BrowserProfile CreatedAt LastSavedAt LastSavedBrowserId LastSavedBrowserSessionId LastUpdatedAt ProfileArn ProfileId Status
AWS::BedrockAgentCore::CodeInterpreterCustom CodeInterpreterArn CodeInterpreterId CreatedAt FailureReason LastUpdatedAt Status
AWS::BedrockAgentCore::Evaluator CreatedAt EvaluatorArn EvaluatorId Status UpdatedAt
AWS::BedrockAgentCore::Gateway CreatedAt GatewayArn GatewayIdentifier GatewayUrl Status StatusReasons UpdatedAt WebAclArn WorkloadIdentityDetails
AWS::BedrockAgentCore::GatewayTarget AuthorizationData CreatedAt GatewayArn LastSynchronizedAt PrivateEndpointManagedResources ProtocolType Status StatusReasons TargetId UpdatedAt
AWS::BedrockAgentCore::Memory CreatedAt FailureReason MemoryArn MemoryId Status UpdatedAt
AWS::BedrockAgentCore::OAuth2CredentialProvider CallbackUrl ClientSecretArn ClientSecretJsonKey ClientSecretSource CreatedTime CredentialProviderArn LastUpdatedTime Oauth2ProviderConfigOutput Status
AWS::BedrockAgentCore::OnlineEvaluationConfig CreatedAt OnlineEvaluationConfigArn OnlineEvaluationConfigId OutputConfig Status UpdatedAt
AWS::BedrockAgentCore::Policy CreatedAt PolicyArn PolicyId Status StatusReasons UpdatedAt
AWS::BedrockAgentCore::PolicyEngine CreatedAt PolicyEngineArn PolicyEngineId Status StatusReasons UpdatedAt
AWS::BedrockAgentCore::Runtime AgentRuntimeArn AgentRuntimeId AgentRuntimeVersion CreatedAt FailureReason LastUpdatedAt Status WorkloadIdentityDetails
AWS::BedrockAgentCore::RuntimeEndpoint AgentRuntimeArn AgentRuntimeEndpointArn CreatedAt FailureReason Id LastUpdatedAt LiveVersion Status TargetVersion
AWS::BedrockAgentCore::WorkloadIdentity CreatedTime LastUpdatedTime WorkloadIdentityArn
AWS::BedrockMantle::Project Arn CreatedAt Id
AWS::Billing::BillingView Arn BillingViewType CreatedAt OwnerAccountId UpdatedAt
AWS::BillingConductor::BillingGroup Arn CreationTime LastModifiedTime Size Status StatusReason
AWS::BillingConductor::CustomLineItem Arn AssociationSize CreationTime CurrencyCode LastModifiedTime ProductCode
AWS::BillingConductor::PricingPlan Arn CreationTime LastModifiedTime Size
AWS::BillingConductor::PricingRule Arn AssociatedPricingPlanCount CreationTime LastModifiedTime
AWS::Braket::SpendingLimit CreatedAt QueuedSpend SpendingLimitArn TotalSpend UpdatedAt
AWS::Budgets::Budget Id
AWS::Budgets::BudgetsAction ActionId
AWS::CE::AnomalyMonitor CreationDate DimensionalValueCount LastEvaluatedDate LastUpdatedDate MonitorArn
AWS::CE::AnomalySubscription AccountId SubscriptionArn
AWS::CE::CostCategory Arn EffectiveStart
AWS::CUR::ReportDefinition
AWS::Cases::CaseRule CaseRuleArn CaseRuleId CreatedTime LastModifiedTime
AWS::Cases::Domain CreatedTime DomainArn DomainId DomainStatus
AWS::Cases::Field CreatedTime FieldArn FieldId LastModifiedTime Namespace
AWS::Cases::Layout CreatedTime LastModifiedTime LayoutArn LayoutId
AWS::Cases::Template CreatedTime LastModifiedTime TemplateArn TemplateId
AWS::Cassandra::Keyspace
AWS::Cassandra::Table
AWS::Cassandra::Type DirectParentTypes DirectReferringTables KeyspaceArn LastModifiedTimestamp MaxNestingDepth
AWS::CertificateManager::Account AccountId
AWS::CertificateManager::Certificate CertificateArn Id
AWS::Chatbot::CustomAction CustomActionArn
AWS::Chatbot::MicrosoftTeamsChannelConfiguration Arn
AWS::Chatbot::SlackChannelConfiguration Arn
AWS::Chime::AppInstance AppInstanceArn CreatedTimestamp LastUpdatedTimestamp
AWS::Chime::AppInstanceBot AppInstanceBotArn CreatedTimestamp LastUpdatedTimestamp
AWS::CleanRooms::AnalysisTemplate AnalysisTemplateIdentifier Arn CollaborationArn CollaborationIdentifier MembershipArn Schema.ReferencedTables
AWS::CleanRooms::Collaboration Arn CollaborationIdentifier
AWS::CleanRooms::ConfiguredTable Arn ConfiguredTableIdentifier
AWS::CleanRooms::ConfiguredTableAssociation Arn ConfiguredTableAssociationIdentifier
AWS::CleanRooms::IdMappingTable Arn CollaborationArn CollaborationIdentifier IdMappingTableIdentifier InputReferenceProperties MembershipArn
AWS::CleanRooms::IdNamespaceAssociation Arn CollaborationArn CollaborationIdentifier IdNamespaceAssociationIdentifier InputReferenceProperties MembershipArn
AWS::CleanRooms::Membership Arn CollaborationArn CollaborationCreatorAccountId MembershipIdentifier
AWS::CleanRooms::PrivacyBudgetTemplate Arn CollaborationArn CollaborationIdentifier MembershipArn PrivacyBudgetTemplateIdentifier
AWS::CleanRoomsML::ConfiguredModelAlgorithm ConfiguredModelAlgorithmArn
AWS::CleanRoomsML::ConfiguredModelAlgorithmAssociation CollaborationIdentifier ConfiguredModelAlgorithmAssociationArn
AWS::CleanRoomsML::TrainingDataset Status TrainingDatasetArn
AWS::Cloud9::EnvironmentEC2 Arn Id Name
AWS::CloudFormation::GuardHook HookArn
AWS::CloudFormation::HookDefaultVersion Arn
AWS::CloudFormation::HookTypeConfig ConfigurationArn
AWS::CloudFormation::HookVersion Arn IsDefaultVersion TypeArn VersionId Visibility
AWS::CloudFormation::LambdaHook HookArn
AWS::CloudFormation::Macro Id
AWS::CloudFormation::ModuleDefaultVersion
AWS::CloudFormation::ModuleVersion Arn Description DocumentationUrl IsDefaultVersion Schema TimeCreated VersionId Visibility
AWS::CloudFormation::PublicTypeVersion PublicTypeArn PublisherId TypeVersionArn
AWS::CloudFormation::Publisher IdentityProvider PublisherId PublisherProfile PublisherStatus
AWS::CloudFormation::ResourceDefaultVersion Arn
AWS::CloudFormation::ResourceVersion Arn IsDefaultVersion ProvisioningType TypeArn VersionId Visibility
AWS::CloudFormation::StackSet StackSetId
AWS::CloudFormation::TypeActivation Arn
AWS::CloudFormation::WaitCondition Data Id
AWS::CloudFormation::WaitConditionHandle Id
AWS::CloudFront::AnycastIpList AnycastIpList ETag Id IpamCidrConfigResults
AWS::CloudFront::CachePolicy Id LastModifiedTime
AWS::CloudFront::CloudFrontOriginAccessIdentity Id S3CanonicalUserId
AWS::CloudFront::ConnectionFunction ConnectionFunctionArn CreatedTime ETag Id LastModifiedTime Stage Status
AWS::CloudFront::ConnectionGroup Arn CreatedTime ETag Id IsDefault LastModifiedTime RoutingEndpoint Status
AWS::CloudFront::ContinuousDeploymentPolicy Id LastModifiedTime
AWS::CloudFront::Distribution DomainName Id
AWS::CloudFront::DistributionTenant Arn CreatedTime DomainResults ETag Id LastModifiedTime Status
AWS::CloudFront::Function FunctionARN FunctionMetadata.FunctionARN Stage
AWS::CloudFront::KeyGroup Id LastModifiedTime
AWS::CloudFront::KeyValueStore Arn Id Status
AWS::CloudFront::MonitoringSubscription
AWS::CloudFront::OriginAccessControl Id
AWS::CloudFront::OriginRequestPolicy Id LastModifiedTime
AWS::CloudFront::PublicKey CreatedTime Id
AWS::CloudFront::RealtimeLogConfig Arn
AWS::CloudFront::ResponseHeadersPolicy Id LastModifiedTime
AWS::CloudFront::StreamingDistribution DomainName Id
AWS::CloudFront::TrustStore Arn ETag Id LastModifiedTime NumberOfCaCertificates Status
AWS::CloudFront::VpcOrigin AccountId Arn CreatedTime Id LastModifiedTime Status
AWS::CloudTrail::Channel ChannelArn
AWS::CloudTrail::Dashboard CreatedTimestamp DashboardArn Status Type UpdatedTimestamp
AWS::CloudTrail::EventDataStore CreatedTimestamp EventDataStoreArn Status UpdatedTimestamp
AWS::CloudTrail::ResourcePolicy
AWS::CloudTrail::Trail Arn SnsTopicArn
AWS::CloudWatch::Alarm Arn
AWS::CloudWatch::AlarmMuteRule Arn LastUpdatedTimestamp MuteType Status
AWS::CloudWatch::AnomalyDetector Id
AWS::CloudWatch::CompositeAlarm Arn
AWS::CloudWatch::Dashboard
AWS::CloudWatch::InsightRule Arn Id RuleName
AWS::CloudWatch::MetricStream Arn CreationDate LastUpdateDate State
AWS::CloudWatch::OTelEnrichment AccountId Status
AWS::CodeArtifact::Domain Arn DomainName EncryptionKey Name Owner Tags
AWS::CodeArtifact::PackageGroup Arn
AWS::CodeArtifact::Repository Arn Description DomainName DomainOwner ExternalConnections Name RepositoryName Tags Upstreams
AWS::CodeBuild::Fleet Arn
AWS::CodeBuild::Project Arn Id
AWS::CodeBuild::ReportGroup Arn Id
AWS::CodeBuild::SourceCredential Arn Id
AWS::CodeCommit::Repository Arn CloneUrlHttp CloneUrlSsh Id Name RepositoryId
AWS::CodeConnections::Connection ConnectionArn ConnectionStatus OwnerAccountId
AWS::CodeDeploy::Application
AWS::CodeDeploy::DeploymentConfig
AWS::CodeDeploy::DeploymentGroup
AWS::CodeGuruProfiler::ProfilingGroup Arn
AWS::CodeGuruReviewer::RepositoryAssociation AssociationArn
AWS::CodePipeline::CustomActionType Id
AWS::CodePipeline::Pipeline Arn Version
AWS::CodePipeline::Webhook Id Url
AWS::CodeStar::GitHubRepository Id
AWS::CodeStarConnections::Connection ConnectionArn ConnectionStatus OwnerAccountId
AWS::CodeStarConnections::RepositoryLink ProviderType RepositoryLinkArn RepositoryLinkId
AWS::CodeStarConnections::SyncConfiguration OwnerId ProviderType RepositoryName
AWS::CodeStarNotifications::NotificationRule Arn
AWS::Cognito::IdentityPool Id Name
AWS::Cognito::IdentityPoolPrincipalTag
AWS::Cognito::IdentityPoolRoleAttachment Id
AWS::Cognito::LogDeliveryConfiguration Id
AWS::Cognito::ManagedLoginBranding ManagedLoginBrandingId
AWS::Cognito::Terms TermsId
AWS::Cognito::UserPool Arn ProviderName ProviderURL UserPoolId
AWS::Cognito::UserPoolClient ClientId ClientSecret Name
AWS::Cognito::UserPoolDomain CloudFrontDistribution
AWS::Cognito::UserPoolGroup
AWS::Cognito::UserPoolIdentityProvider
AWS::Cognito::UserPoolResourceServer
AWS::Cognito::UserPoolRiskConfigurationAttachment
AWS::Cognito::UserPoolUICustomizationAttachment
AWS::Cognito::UserPoolUser
AWS::Cognito::UserPoolUserToGroupAttachment
AWS::Comprehend::DocumentClassifier Arn
AWS::Comprehend::Flywheel Arn
AWS::ComputeOptimizer::AutomationRule AccountId CreatedTimestamp LastUpdatedTimestamp RuleArn RuleId RuleRevision
AWS::Config::AggregationAuthorization AggregationAuthorizationArn
AWS::Config::ConfigRule Arn Compliance.Type ConfigRuleId
AWS::Config::ConfigurationAggregator ConfigurationAggregatorArn
AWS::Config::ConfigurationRecorder Id ResourceARN
AWS::Config::ConformancePack ConformancePackArn
AWS::Config::DeliveryChannel Id
AWS::Config::OrganizationConfigRule Id
AWS::Config::OrganizationConformancePack OrganizationConformancePackArn
AWS::Config::RemediationConfiguration Id
AWS::Config::StoredQuery QueryArn QueryId
AWS::Connect::AgentStatus AgentStatusArn LastModifiedRegion LastModifiedTime
AWS::Connect::ApprovedOrigin
AWS::Connect::ContactFlow ContactFlowArn
AWS::Connect::ContactFlowModule ContactFlowModuleArn Status
AWS::Connect::ContactFlowModuleAlias AliasId ContactFlowModuleAliasARN
AWS::Connect::ContactFlowModuleVersion ContactFlowModuleVersionARN FlowModuleContentSha256 Version
AWS::Connect::ContactFlowVersion ContactFlowVersionARN FlowContentSha256 Version
AWS::Connect::DataTable Arn CreatedTime LastModifiedRegion LastModifiedTime LockVersion
AWS::Connect::DataTableAttribute AttributeId LastModifiedRegion LastModifiedTime LockVersion
AWS::Connect::DataTableRecord RecordId
AWS::Connect::EmailAddress EmailAddressArn
AWS::Connect::EvaluationForm EvaluationFormArn
AWS::Connect::HoursOfOperation HoursOfOperationArn
AWS::Connect::Instance Arn CreatedTime Id InstanceStatus ServiceRole
AWS::Connect::InstanceStorageConfig AssociationId
AWS::Connect::IntegrationAssociation IntegrationAssociationId
AWS::Connect::Notification Arn CreatedAt Id
AWS::Connect::PhoneNumber Address PhoneNumberArn
AWS::Connect::PredefinedAttribute LastModifiedRegion LastModifiedTime
AWS::Connect::Prompt PromptArn
AWS::Connect::Queue LastModifiedRegion LastModifiedTime QueueArn Type
AWS::Connect::QuickConnect QuickConnectArn QuickConnectType
AWS::Connect::RoutingProfile RoutingProfileArn
AWS::Connect::Rule RuleArn
AWS::Connect::SecurityKey AssociationId
AWS::Connect::SecurityProfile LastModifiedRegion LastModifiedTime SecurityProfileArn
AWS::Connect::TaskTemplate Arn
AWS::Connect::TrafficDistributionGroup IsDefault Status TrafficDistributionGroupArn
AWS::Connect::User UserArn
AWS::Connect::UserHierarchyGroup UserHierarchyGroupArn
AWS::Connect::UserHierarchyStructure UserHierarchyStructureArn
AWS::Connect::View ViewArn ViewContentSha256 ViewId
AWS::Connect::ViewVersion Version ViewVersionArn
AWS::Connect::Workspace Arn Id
AWS::ConnectCampaigns::Campaign Arn
AWS::ConnectCampaignsV2::Campaign Arn
AWS::ControlTower::EnabledBaseline EnabledBaselineIdentifier
AWS::ControlTower::EnabledControl
AWS::ControlTower::LandingZone Arn DriftStatus LandingZoneIdentifier LatestAvailableVersion Status
AWS::CustomerProfiles::CalculatedAttributeDefinition CreatedAt LastUpdatedAt Readiness Status
AWS::CustomerProfiles::Domain CreatedAt DataStore.Readiness LastUpdatedAt RuleBasedMatching.Status Stats
AWS::CustomerProfiles::EventStream CreatedAt DestinationDetails DestinationDetails.Status DestinationDetails.Uri EventStreamArn State
AWS::CustomerProfiles::EventTrigger CreatedAt LastUpdatedAt
AWS::CustomerProfiles::Integration CreatedAt LastUpdatedAt
AWS::CustomerProfiles::ObjectType CreatedAt LastUpdatedAt MaxAvailableProfileObjectCount
AWS::CustomerProfiles::Recommender CreatedAt FailureReason LastUpdatedAt LatestRecommenderUpdate RecommenderArn Status TrainingMetrics
AWS::CustomerProfiles::SegmentDefinition CreatedAt SegmentDefinitionArn SegmentType
AWS::DAX::Cluster Arn ClusterDiscoveryEndpoint ClusterDiscoveryEndpointURL Id
AWS::DAX::ParameterGroup Id
AWS::DAX::SubnetGroup Id
AWS::DLM::LifecyclePolicy Arn Id PolicyId
AWS::DMS::Certificate CertificateArn Id
AWS::DMS::DataMigration DataMigrationArn DataMigrationCreateTime
AWS::DMS::DataProvider DataProviderArn DataProviderCreationTime
AWS::DMS::Endpoint EndpointArn ExternalId Id
AWS::DMS::EventSubscription Id
AWS::DMS::InstanceProfile InstanceProfileArn InstanceProfileCreationTime
AWS::DMS::MigrationProject MigrationProjectArn
AWS::DMS::ReplicationConfig ReplicationConfigArn
AWS::DMS::ReplicationInstance Id ReplicationInstancePrivateIpAddresses ReplicationInstancePublicIpAddresses
AWS::DMS::ReplicationSubnetGroup Id
AWS::DMS::ReplicationTask Id ReplicationTaskArn
AWS::DSQL::Cluster CreationTime EncryptionDetails Endpoint Identifier PolicyVersion ResourceArn Status VpcEndpoint VpcEndpointServiceName
AWS::DataBrew::Dataset
AWS::DataBrew::Job
AWS::DataBrew::Project
AWS::DataBrew::Recipe
AWS::DataBrew::Ruleset
AWS::DataBrew::Schedule
AWS::DataPipeline::Pipeline Id PipelineId
AWS::DataSync::Agent AgentArn EndpointType
AWS::DataSync::LocationAzureBlob CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AWS::DataSync::LocationEFS LocationArn LocationUri
AWS::DataSync::LocationFSxLustre LocationArn LocationUri
AWS::DataSync::LocationFSxONTAP FsxFilesystemArn LocationArn LocationUri Protocol.SMB.CmkSecretConfig.SecretArn Protocol.SMB.ManagedSecretConfig
AWS::DataSync::LocationFSxOpenZFS LocationArn LocationUri
AWS::DataSync::LocationFSxWindows CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AWS::DataSync::LocationHDFS CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AWS::DataSync::LocationNFS LocationArn LocationUri
AWS::DataSync::LocationObjectStorage CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AWS::DataSync::LocationS3 LocationArn LocationUri
AWS::DataSync::LocationSMB CmkSecretConfig.SecretArn LocationArn LocationUri ManagedSecretConfig
AWS::DataSync::Task DestinationNetworkInterfaceArns SourceNetworkInterfaceArns Status TaskArn
AWS::DataZone::Connection ConnectionId DomainId DomainUnitId EnvironmentId EnvironmentUserRole ProjectId Type
AWS::DataZone::DataSource ConnectionId CreatedAt DomainId EnvironmentId Id LastRunAssetCount LastRunAt LastRunStatus ProjectId Status UpdatedAt
AWS::DataZone::Domain Arn CreatedAt Id LastUpdatedAt ManagedAccountId PortalUrl RootDomainUnitId Status
AWS::DataZone::DomainUnit CreatedAt DomainId Id Identifier LastUpdatedAt ParentDomainUnitId
AWS::DataZone::Environment AwsAccountId AwsAccountRegion CreatedAt CreatedBy DomainId EnvironmentBlueprintId EnvironmentProfileId Id ProjectId Provider Status UpdatedAt
AWS::DataZone::EnvironmentActions DomainId EnvironmentId Id
AWS::DataZone::EnvironmentBlueprintConfiguration CreatedAt DomainId EnvironmentBlueprintId UpdatedAt
AWS::DataZone::EnvironmentProfile CreatedAt CreatedBy DomainId EnvironmentBlueprintId Id ProjectId UpdatedAt
AWS::DataZone::FormType CreatedAt CreatedBy DomainId FormTypeIdentifier OwningProjectId Revision
AWS::DataZone::GroupProfile DomainId GroupName Id RolePrincipalId
AWS::DataZone::Owner OwnerIdentifier OwnerType
AWS::DataZone::PolicyGrant CreatedAt CreatedBy GrantId
AWS::DataZone::Project CreatedAt CreatedBy DomainId Id LastUpdatedAt ProjectStatus
AWS::DataZone::ProjectMembership MemberIdentifier MemberIdentifierType
AWS::DataZone::ProjectProfile CreatedAt CreatedBy DomainId DomainUnitId Id Identifier LastUpdatedAt
AWS::DataZone::SubscriptionTarget CreatedAt CreatedBy DomainId EnvironmentId Id ProjectId UpdatedAt UpdatedBy
AWS::DataZone::UserProfile Details DomainId Id Type
AWS::Deadline::Farm Arn FarmId
AWS::Deadline::Fleet Arn Capabilities FleetId Status StatusMessage WorkerCount
AWS::Deadline::LicenseEndpoint Arn DnsName LicenseEndpointId Status StatusMessage
AWS::Deadline::Limit CurrentCount LimitId
AWS::Deadline::MeteredProduct Arn Family Port Vendor
AWS::Deadline::Monitor Arn IdentityCenterApplicationArn MonitorId Url
AWS::Deadline::Queue Arn QueueId
AWS::Deadline::QueueEnvironment Name QueueEnvironmentId
AWS::Deadline::QueueFleetAssociation
AWS::Deadline::QueueLimitAssociation
AWS::Deadline::StorageProfile StorageProfileId
AWS::Detective::Graph Arn
AWS::Detective::MemberInvitation
AWS::Detective::OrganizationAdmin GraphArn
AWS::DevOpsAgent::AgentSpace AgentSpaceId Arn CreatedAt OperatorApp.Iam.CreatedAt OperatorApp.Iam.UpdatedAt OperatorApp.Idc.CreatedAt OperatorApp.Idc.IdcApplicationArn OperatorApp.Idc.UpdatedAt UpdatedAt
AWS::DevOpsAgent::Association AssociationId CreatedAt UpdatedAt
AWS::DevOpsAgent::PrivateConnection Arn CertificateExpiryTime Status
AWS::DevOpsAgent::Service AccessibleResources AdditionalServiceDetails Arn ServiceId
AWS::DevOpsGuru::LogAnomalyDetectionIntegration AccountId
AWS::DevOpsGuru::NotificationChannel Id
AWS::DevOpsGuru::ResourceCollection ResourceCollectionType
AWS::DirectConnect::Connection ConnectionArn ConnectionId ConnectionState
AWS::DirectConnect::DirectConnectGateway DirectConnectGatewayArn DirectConnectGatewayId
AWS::DirectConnect::DirectConnectGatewayAssociation AssociationId
AWS::DirectConnect::Lag LagArn LagId LagState
AWS::DirectConnect::PrivateVirtualInterface VirtualInterfaceArn VirtualInterfaceId
AWS::DirectConnect::PublicVirtualInterface VirtualInterfaceArn VirtualInterfaceId
AWS::DirectConnect::TransitVirtualInterface VirtualInterfaceArn VirtualInterfaceId
AWS::DirectoryService::MicrosoftAD Alias DnsIpAddresses Id
AWS::DirectoryService::SimpleAD Alias DirectoryId DnsIpAddresses Id
AWS::DocDB::DBCluster ClusterResourceId Endpoint Id Port ReadEndpoint
AWS::DocDB::DBClusterParameterGroup Id
AWS::DocDB::DBInstance Endpoint Id Port
AWS::DocDB::DBSubnetGroup Id
AWS::DocDB::EventSubscription Id
AWS::DocDB::GlobalCluster GlobalClusterArn GlobalClusterResourceId
AWS::DocDBElastic::Cluster ClusterArn ClusterEndpoint
AWS::DynamoDB::GlobalTable Arn StreamArn TableId
AWS::DynamoDB::Table Arn StreamArn
AWS::EC2::CapacityManagerDataExport CapacityManagerDataExportId
AWS::EC2::CapacityReservation AvailabilityZone AvailabilityZoneId AvailableInstanceCount CapacityAllocationSet CapacityReservationArn CapacityReservationFleetId CommitmentInfo CommitmentInfo.CommitmentEndDate CommitmentInfo.CommittedInstanceCount CreateDate DeliveryPreference EbsOptimized EndDate EndDateType EphemeralStorage Id InstanceCount InstanceMatchCriteria InstancePlatform InstanceType OutPostArn OwnerId PlacementGroupArn ReservationType StartDate State TagSpecifications Tenancy TotalInstanceCount UnusedReservationBillingOwnerId
AWS::EC2::CapacityReservationFleet CapacityReservationFleetId
AWS::EC2::CarrierGateway CarrierGatewayId OwnerId State
AWS::EC2::ClientVpnAuthorizationRule Id
AWS::EC2::ClientVpnEndpoint Id
AWS::EC2::ClientVpnRoute Id
AWS::EC2::ClientVpnTargetNetworkAssociation Id
AWS::EC2::CustomerGateway CustomerGatewayId
AWS::EC2::DHCPOptions DhcpOptionsId
AWS::EC2::EC2Fleet FleetId
AWS::EC2::EIP AllocationId PublicIp
AWS::EC2::EIPAssociation Id
AWS::EC2::EgressOnlyInternetGateway Id
AWS::EC2::EnclaveCertificateIamRoleAssociation CertificateS3BucketName CertificateS3ObjectKey EncryptionKmsKeyId
AWS::EC2::FlowLog Id
AWS::EC2::GatewayRouteTableAssociation AssociationId
AWS::EC2::Host HostId
AWS::EC2::IPAM Arn DefaultResourceDiscoveryAssociationId DefaultResourceDiscoveryId IpamId PrivateDefaultScopeId PublicDefaultScopeId ResourceDiscoveryAssociationCount ScopeCount
AWS::EC2::IPAMAllocation IpamPoolAllocationId
AWS::EC2::IPAMPool Arn IpamArn IpamPoolId IpamScopeArn IpamScopeType PoolDepth State StateMessage
AWS::EC2::IPAMPoolCidr IpamPoolCidrId State
AWS::EC2::IPAMPrefixListResolver IpamArn IpamPrefixListResolverArn IpamPrefixListResolverId
AWS::EC2::IPAMPrefixListResolverTarget IpamPrefixListResolverTargetArn IpamPrefixListResolverTargetId
AWS::EC2::IPAMResourceDiscovery IpamResourceDiscoveryArn IpamResourceDiscoveryId IpamResourceDiscoveryRegion IsDefault OwnerId State
AWS::EC2::IPAMResourceDiscoveryAssociation IpamArn IpamRegion IpamResourceDiscoveryAssociationArn IpamResourceDiscoveryAssociationId IsDefault OwnerId ResourceDiscoveryStatus State
AWS::EC2::IPAMScope Arn IpamArn IpamScopeId IpamScopeType IsDefault PoolCount
AWS::EC2::Instance AdditionalInfo Affinity AvailabilityZone BlockDeviceMappings CpuOptions.CoreCount CpuOptions.ThreadsPerCore CreditSpecification.CPUCredits DisableApiTermination EbsOptimized ElasticGpuSpecifications ElasticInferenceAccelerators EnclaveOptions.Enabled HibernationOptions.Configured HostId HostResourceGroupArn IamInstanceProfile ImageId InstanceId InstanceInitiatedShutdownBehavior InstanceType Ipv6AddressCount Ipv6Addresses KernelId KeyName LicenseSpecifications Monitoring NetworkInterfaces PlacementGroupName PrivateDnsName PrivateIp PrivateIpAddress PropagateTagsToVolumeOnCreation PublicDnsName PublicIp RamdiskId SecurityGroupIds SecurityGroups SourceDestCheck SsmAssociations State SubnetId Tags Tenancy UserData Volumes VpcId
AWS::EC2::InstanceConnectEndpoint AvailabilityZone AvailabilityZoneId CreatedAt Id InstanceConnectEndpointArn NetworkInterfaceIds OwnerId PublicDnsNames State StateMessage VpcId
AWS::EC2::InternetGateway InternetGatewayId
AWS::EC2::IpPoolRouteTableAssociation AssociationId
AWS::EC2::KeyPair KeyFingerprint KeyPairId
AWS::EC2::LaunchTemplate DefaultVersionNumber LatestVersionNumber LaunchTemplateId
AWS::EC2::LocalGatewayRoute State Type
AWS::EC2::LocalGatewayRouteTable LocalGatewayRouteTableArn LocalGatewayRouteTableId OutpostArn OwnerId State
AWS::EC2::LocalGatewayRouteTableVPCAssociation LocalGatewayId LocalGatewayRouteTableVpcAssociationId State
AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation LocalGatewayId LocalGatewayRouteTableArn LocalGatewayRouteTableVirtualInterfaceGroupAssociationId OwnerId State
AWS::EC2::LocalGatewayVirtualInterface ConfigurationState LocalBgpAsn LocalGatewayId LocalGatewayVirtualInterfaceId OwnerId
AWS::EC2::LocalGatewayVirtualInterfaceGroup ConfigurationState LocalGatewayVirtualInterfaceGroupArn LocalGatewayVirtualInterfaceGroupId LocalGatewayVirtualInterfaceIds OwnerId
AWS::EC2::NatGateway AutoProvisionZones AutoScalingIps EniId NatGatewayId RouteTableId
AWS::EC2::NetworkAcl Id
AWS::EC2::NetworkAclEntry Id
AWS::EC2::NetworkInsightsAccessScope CreatedDate NetworkInsightsAccessScopeArn NetworkInsightsAccessScopeId UpdatedDate
AWS::EC2::NetworkInsightsAccessScopeAnalysis AnalyzedEniCount EndDate FindingsFound NetworkInsightsAccessScopeAnalysisArn NetworkInsightsAccessScopeAnalysisId StartDate Status StatusMessage
AWS::EC2::NetworkInsightsAnalysis AlternatePathHints Explanations ForwardPathComponents NetworkInsightsAnalysisArn NetworkInsightsAnalysisId NetworkPathFound ReturnPathComponents StartDate Status StatusMessage SuggestedAccounts
AWS::EC2::NetworkInsightsPath CreatedDate DestinationArn NetworkInsightsPathArn NetworkInsightsPathId SourceArn
AWS::EC2::NetworkInterface Id PrimaryIpv6Address PrimaryPrivateIpAddress PublicIpDnsNameOptions SecondaryPrivateIpAddresses VpcId
AWS::EC2::NetworkInterfaceAttachment AttachmentId
AWS::EC2::NetworkInterfacePermission Id
AWS::EC2::NetworkPerformanceMetricSubscription
AWS::EC2::PlacementGroup GroupId GroupName
AWS::EC2::PrefixList Arn OwnerId PrefixListId Version
AWS::EC2::Route CidrBlock
AWS::EC2::RouteServer Arn Id
AWS::EC2::RouteServerAssociation
AWS::EC2::RouteServerEndpoint Arn EniAddress EniId Id VpcId
AWS::EC2::RouteServerPeer Arn EndpointEniAddress EndpointEniId Id RouteServerId SubnetId VpcId
AWS::EC2::RouteServerPropagation
AWS::EC2::RouteTable RouteTableId
AWS::EC2::SecurityGroup GroupDescription GroupId GroupName Id SecurityGroupEgress SecurityGroupIngress Tags VpcId
AWS::EC2::SecurityGroupEgress Id
AWS::EC2::SecurityGroupIngress Id
AWS::EC2::SecurityGroupVpcAssociation State StateReason VpcOwnerId
AWS::EC2::SnapshotBlockPublicAccess AccountId
AWS::EC2::SpotFleet Id
AWS::EC2::SqlHaStandbyDetectedInstance HaStatus LastUpdatedTime SqlServerLicenseUsage
AWS::EC2::Subnet AssignIpv6AddressOnCreation AvailabilityZone AvailabilityZoneId BlockPublicAccessStates BlockPublicAccessStates.InternetGatewayBlockMode CidrBlock EnableDns64 EnableLniAtDeviceIndex Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlock Ipv6CidrBlocks Ipv6IpamPoolId Ipv6Native Ipv6NetmaskLength MapPublicIpOnLaunch NetworkAclAssociationId OutpostArn PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord PrivateDnsNameOptionsOnLaunch.HostnameType SubnetId Tags VpcId
AWS::EC2::SubnetCidrBlock Id IpSource Ipv6AddressAttribute
AWS::EC2::SubnetNetworkAclAssociation AssociationId
AWS::EC2::SubnetRouteTableAssociation Id
AWS::EC2::TrafficMirrorFilter Id
AWS::EC2::TrafficMirrorFilterRule TrafficMirrorFilterRuleId
AWS::EC2::TrafficMirrorSession Id
AWS::EC2::TrafficMirrorTarget Id
AWS::EC2::TransitGateway EncryptionSupportState Id TransitGatewayArn
AWS::EC2::TransitGatewayAttachment Id
AWS::EC2::TransitGatewayConnect CreationTime State TransitGatewayAttachmentId TransitGatewayId
AWS::EC2::TransitGatewayConnectPeer ConnectPeerConfiguration.BgpConfigurations ConnectPeerConfiguration.Protocol CreationTime State TransitGatewayConnectPeerId
AWS::EC2::TransitGatewayMeteringPolicy State TransitGatewayMeteringPolicyId UpdateEffectiveAt
AWS::EC2::TransitGatewayMeteringPolicyEntry State UpdateEffectiveAt
AWS::EC2::TransitGatewayMulticastDomain CreationTime State TransitGatewayMulticastDomainArn TransitGatewayMulticastDomainId
AWS::EC2::TransitGatewayMulticastDomainAssociation ResourceId ResourceType State
AWS::EC2::TransitGatewayMulticastGroupMember GroupMember GroupSource MemberType ResourceId ResourceType SourceType SubnetId TransitGatewayAttachmentId
AWS::EC2::TransitGatewayMulticastGroupSource GroupMember GroupSource MemberType ResourceId ResourceType SourceType SubnetId TransitGatewayAttachmentId
AWS::EC2::TransitGatewayPeeringAttachment CreationTime State Status Status.Code Status.Message TransitGatewayAttachmentId
AWS::EC2::TransitGatewayRoute
AWS::EC2::TransitGatewayRouteTable TransitGatewayRouteTableId
AWS::EC2::TransitGatewayRouteTableAssociation
AWS::EC2::TransitGatewayRouteTablePropagation
AWS::EC2::TransitGatewayVpcAttachment Id
AWS::EC2::VPC CidrBlock CidrBlockAssociations DefaultNetworkAcl DefaultSecurityGroup EnableDnsHostnames EnableDnsSupport InstanceTenancy Ipv4IpamPoolId Ipv4NetmaskLength Ipv6CidrBlocks Tags VpcEncryptionControl.ResourceExclusions VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.State VpcEncryptionControl.ResourceExclusions.EgressOnlyInternetGateway.StateMessage VpcEncryptionControl.ResourceExclusions.ElasticFileSystem VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.State VpcEncryptionControl.ResourceExclusions.ElasticFileSystem.StateMessage VpcEncryptionControl.ResourceExclusions.InternetGateway VpcEncryptionControl.ResourceExclusions.InternetGateway.State VpcEncryptionControl.ResourceExclusions.InternetGateway.StateMessage VpcEncryptionControl.ResourceExclusions.Lambda VpcEncryptionControl.ResourceExclusions.Lambda.State VpcEncryptionControl.ResourceExclusions.Lambda.StateMessage VpcEncryptionControl.ResourceExclusions.NatGateway VpcEncryptionControl.ResourceExclusions.NatGateway.State VpcEncryptionControl.ResourceExclusions.NatGateway.StateMessage VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.State VpcEncryptionControl.ResourceExclusions.VirtualPrivateGateway.StateMessage VpcEncryptionControl.ResourceExclusions.VpcLattice VpcEncryptionControl.ResourceExclusions.VpcLattice.State VpcEncryptionControl.ResourceExclusions.VpcLattice.StateMessage VpcEncryptionControl.ResourceExclusions.VpcPeering VpcEncryptionControl.ResourceExclusions.VpcPeering.State VpcEncryptionControl.ResourceExclusions.VpcPeering.StateMessage VpcEncryptionControl.State VpcEncryptionControl.StateMessage VpcEncryptionControl.VpcEncryptionControlId VpcEncryptionControl.VpcId VpcId
AWS::EC2::VPCBlockPublicAccessExclusion ExclusionId
AWS::EC2::VPCBlockPublicAccessOptions AccountId ExclusionsAllowed
AWS::EC2::VPCCidrBlock Id IpSource Ipv6AddressAttribute
AWS::EC2::VPCDHCPOptionsAssociation
AWS::EC2::VPCEncryptionControl ResourceExclusions ResourceExclusions.EgressOnlyInternetGateway ResourceExclusions.EgressOnlyInternetGateway.State ResourceExclusions.EgressOnlyInternetGateway.StateMessage ResourceExclusions.ElasticFileSystem ResourceExclusions.ElasticFileSystem.State ResourceExclusions.ElasticFileSystem.StateMessage ResourceExclusions.InternetGateway ResourceExclusions.InternetGateway.State ResourceExclusions.InternetGateway.StateMessage ResourceExclusions.Lambda ResourceExclusions.Lambda.State ResourceExclusions.Lambda.StateMessage ResourceExclusions.NatGateway ResourceExclusions.NatGateway.State ResourceExclusions.NatGateway.StateMessage ResourceExclusions.VirtualPrivateGateway ResourceExclusions.VirtualPrivateGateway.State ResourceExclusions.VirtualPrivateGateway.StateMessage ResourceExclusions.VpcLattice ResourceExclusions.VpcLattice.State ResourceExclusions.VpcLattice.StateMessage ResourceExclusions.VpcPeering ResourceExclusions.VpcPeering.State ResourceExclusions.VpcPeering.StateMessage State StateMessage VpcEncryptionControlId
AWS::EC2::VPCEndpoint CreationTimestamp DnsEntries Id NetworkInterfaceIds
AWS::EC2::VPCEndpointConnectionNotification VPCEndpointConnectionNotificationId
AWS::EC2::VPCEndpointService PrivateDnsNameConfiguration.Name PrivateDnsNameConfiguration.State PrivateDnsNameConfiguration.Type PrivateDnsNameConfiguration.Value ServiceId
AWS::EC2::VPCEndpointServicePermissions
AWS::EC2::VPCGatewayAttachment AttachmentType
AWS::EC2::VPCPeeringConnection Id
AWS::EC2::VPNConcentrator TransitGatewayAttachmentId VpnConcentratorId
AWS::EC2::VPNConnection VpnConnectionId
AWS::EC2::VPNConnectionRoute
AWS::EC2::VPNGateway VPNGatewayId
AWS::EC2::VPNGatewayRoutePropagation Id
AWS::EC2::VerifiedAccessEndpoint CreationTime DeviceValidationDomain EndpointDomain LastUpdatedTime Status VerifiedAccessEndpointId VerifiedAccessInstanceId
AWS::EC2::VerifiedAccessGroup CreationTime LastUpdatedTime Owner VerifiedAccessGroupArn VerifiedAccessGroupId
AWS::EC2::VerifiedAccessInstance CidrEndpointsCustomSubDomainNameServers CreationTime LastUpdatedTime VerifiedAccessInstanceId
AWS::EC2::VerifiedAccessTrustProvider CreationTime LastUpdatedTime VerifiedAccessTrustProviderId
AWS::EC2::Volume VolumeId
AWS::EC2::VolumeAttachment
AWS::ECR::PublicRepository Arn
AWS::ECR::PullThroughCacheRule
AWS::ECR::PullTimeUpdateExclusion
AWS::ECR::RegistryPolicy RegistryId
AWS::ECR::RegistryScanningConfiguration RegistryId
AWS::ECR::ReplicationConfiguration RegistryId
AWS::ECR::Repository Arn RepositoryUri
AWS::ECR::RepositoryCreationTemplate CreatedAt UpdatedAt
AWS::ECR::SigningConfiguration RegistryId
AWS::ECS::CapacityProvider
AWS::ECS::Cluster Arn
AWS::ECS::ClusterCapacityProviderAssociations
AWS::ECS::Daemon CreatedAt DaemonArn DaemonStatus DeploymentArn UpdatedAt
AWS::ECS::DaemonTaskDefinition DaemonTaskDefinitionArn
AWS::ECS::ExpressGatewayService ActiveConfigurations CreatedAt ECSManagedResourceArns ECSManagedResourceArns.AutoScaling ECSManagedResourceArns.AutoScaling.ApplicationAutoScalingPolicies ECSManagedResourceArns.AutoScaling.ScalableTarget ECSManagedResourceArns.IngressPath ECSManagedResourceArns.IngressPath.CertificateArn ECSManagedResourceArns.IngressPath.ListenerArn ECSManagedResourceArns.IngressPath.ListenerRuleArn ECSManagedResourceArns.IngressPath.LoadBalancerArn ECSManagedResourceArns.IngressPath.LoadBalancerSecurityGroups ECSManagedResourceArns.IngressPath.TargetGroupArns ECSManagedResourceArns.LogGroups ECSManagedResourceArns.MetricAlarms ECSManagedResourceArns.ServiceSecurityGroups Endpoint ServiceArn Status UpdatedAt
AWS::ECS::PrimaryTaskSet
AWS::ECS::Service Name ServiceArn
AWS::ECS::TaskDefinition TaskDefinitionArn
AWS::ECS::TaskSet Id
AWS::EFS::AccessPoint AccessPointId Arn
AWS::EFS::FileSystem Arn FileSystemId
AWS::EFS::MountTarget FileSystemId Id IpAddress IpAddressType Ipv6Address SecurityGroups SubnetId
AWS::EKS::AccessEntry AccessEntryArn
AWS::EKS::Addon Arn
AWS::EKS::Capability Arn Configuration.ArgoCd.AwsIdc.IdcManagedApplicationArn Configuration.ArgoCd.ServerUrl CreatedAt ModifiedAt Status Version
AWS::EKS::Cluster Arn CertificateAuthority.Active.ActivatedBy CertificateAuthority.Active.Id CertificateAuthority.Data CertificateAuthorityData ClusterSecurityGroupId EncryptionConfigKeyArn Endpoint Id KubernetesNetworkConfig.ServiceIpv6Cidr OpenIdConnectIssuerUrl
AWS::EKS::FargateProfile Arn
AWS::EKS::IdentityProviderConfig IdentityProviderConfigArn
AWS::EKS::Nodegroup AmiType Arn CapacityType ClusterName DiskSize ForceUpdateEnabled Id InstanceTypes LaunchTemplate.Id LaunchTemplate.Name LaunchTemplate.Version NodeRepairConfig.Enabled NodeRepairConfig.MaxParallelNodesRepairedCount NodeRepairConfig.MaxParallelNodesRepairedPercentage NodeRepairConfig.MaxUnhealthyNodeThresholdCount NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage NodeRepairConfig.NodeRepairConfigOverrides NodeRole NodegroupName ReleaseVersion RemoteAccess.Ec2SshKey RemoteAccess.SourceSecurityGroups ScalingConfig.DesiredSize ScalingConfig.MaxSize ScalingConfig.MinSize Subnets Taints UpdateConfig.MaxUnavailable UpdateConfig.MaxUnavailablePercentage UpdateConfig.UpdateStrategy Version WarmPoolConfig.Enabled WarmPoolConfig.MaxGroupPreparedCapacity WarmPoolConfig.MinSize WarmPoolConfig.PoolState WarmPoolConfig.ReuseOnScaleIn
AWS::EKS::PodIdentityAssociation AssociationArn AssociationId ExternalId
AWS::EMR::Cluster Id MasterPublicDNS
AWS::EMR::InstanceFleetConfig Id
AWS::EMR::InstanceGroupConfig Id InstanceGroupId
AWS::EMR::SecurityConfiguration
AWS::EMR::Step Id
AWS::EMR::Studio Arn StudioId Url
AWS::EMR::StudioSessionMapping
AWS::EMR::WALWorkspace
AWS::EMRContainers::Endpoint Arn AuthProxyUrl CertificateAuthority CreatedAt FailureReason Id SecurityGroup ServerUrl State StateDetails
AWS::EMRContainers::SecurityConfiguration Arn Id
AWS::EMRContainers::VirtualCluster Arn Id
AWS::EMRServerless::Application ApplicationId Arn
AWS::EVS::Environment Checks CreatedAt Credentials EnvironmentArn EnvironmentId EnvironmentState ModifiedAt StateDetails
AWS::ElastiCache::CacheCluster ConfigurationEndpoint ConfigurationEndpoint.Address ConfigurationEndpoint.Port RedisEndpoint RedisEndpoint.Address RedisEndpoint.Port
AWS::ElastiCache::GlobalReplicationGroup Arn GlobalReplicationGroupId Status
AWS::ElastiCache::ParameterGroup CacheParameterGroupName
AWS::ElastiCache::ReplicationGroup AtRestEncryptionEnabled AuthToken AutoMinorVersionUpgrade AutomaticFailoverEnabled CacheNodeType CacheParameterGroupName CacheSecurityGroupNames CacheSubnetGroupName ClusterMode ConfigurationEndPoint ConfigurationEndPoint.Address ConfigurationEndPoint.Port DataTieringEnabled EffectiveDurability Engine EngineVersion GlobalReplicationGroupId IpDiscovery KmsKeyId LogDeliveryConfigurations MultiAZEnabled NetworkType NodeGroupConfiguration NotificationTopicArn NumCacheClusters NumNodeGroups Port PreferredCacheClusterAZs PreferredMaintenanceWindow PrimaryClusterId PrimaryEndPoint PrimaryEndPoint.Address PrimaryEndPoint.Port ReadEndPoint ReadEndPoint.Addresses ReadEndPoint.AddressesList ReadEndPoint.Ports ReadEndPoint.PortsList ReaderEndPoint ReaderEndPoint.Address ReaderEndPoint.Port ReplicasPerNodeGroup ReplicationGroupDescription ReplicationGroupId SecurityGroupIds SnapshotArns SnapshotName SnapshotRetentionLimit SnapshotWindow SnapshottingClusterId Tags TransitEncryptionEnabled TransitEncryptionMode UserGroupIds
AWS::ElastiCache::SecurityGroup Id
AWS::ElastiCache::SecurityGroupIngress Id
AWS::ElastiCache::ServerlessCache ARN CreateTime Endpoint.Address Endpoint.Port FullEngineVersion ReaderEndpoint.Address ReaderEndpoint.Port Status
AWS::ElastiCache::SubnetGroup
AWS::ElastiCache::User Arn Status
AWS::ElastiCache::UserGroup Arn Status
AWS::ElasticBeanstalk::Application
AWS::ElasticBeanstalk::ApplicationVersion Id
AWS::ElasticBeanstalk::ConfigurationTemplate TemplateName
AWS::ElasticBeanstalk::Environment EndpointURL
AWS::ElasticLoadBalancing::LoadBalancer CanonicalHostedZoneName CanonicalHostedZoneNameID DNSName Id SourceSecurityGroup SourceSecurityGroup.GroupName SourceSecurityGroup.OwnerAlias
AWS::ElasticLoadBalancingV2::Listener ListenerArn
AWS::ElasticLoadBalancingV2::ListenerCertificate Id
AWS::ElasticLoadBalancingV2::ListenerRule IsDefault RuleArn
AWS::ElasticLoadBalancingV2::LoadBalancer CanonicalHostedZoneID DNSName EnableCapacityReservationProvisionStabilize EnablePrefixForIpv6SourceNat EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic IpAddressType Ipv4IpamPoolId LoadBalancerArn LoadBalancerAttributes LoadBalancerFullName LoadBalancerName Name Scheme SecurityGroups SubnetMappings Subnets Tags Type
AWS::ElasticLoadBalancingV2::TargetGroup LoadBalancerArns TargetGroupArn TargetGroupFullName TargetGroupName
AWS::ElasticLoadBalancingV2::TrustStore NumberOfCaCertificates Status TrustStoreArn
AWS::ElasticLoadBalancingV2::TrustStoreRevocation RevocationId TrustStoreRevocations
AWS::Elasticsearch::Domain Arn DomainArn DomainEndpoint Id
AWS::ElementalInference::Feed Arn DataEndpoints Id
AWS::EntityResolution::IdMappingWorkflow CreatedAt UpdatedAt WorkflowArn
AWS::EntityResolution::IdNamespace CreatedAt IdNamespaceArn UpdatedAt
AWS::EntityResolution::MatchingWorkflow CreatedAt UpdatedAt WorkflowArn
AWS::EntityResolution::PolicyStatement
AWS::EntityResolution::SchemaMapping CreatedAt HasWorkflows SchemaArn UpdatedAt
AWS::EventSchemas::Discoverer CrossAccount Description DiscovererArn DiscovererId SourceArn State Tags
AWS::EventSchemas::Registry Description RegistryArn RegistryName Tags
AWS::EventSchemas::RegistryPolicy Id
AWS::EventSchemas::Schema Content Description LastModified RegistryName SchemaArn SchemaName SchemaVersion Tags Type VersionCreatedDate
AWS::Events::ApiDestination Arn ArnForPolicy
AWS::Events::Archive Arn
AWS::Events::Connection Arn ArnForPolicy AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn SecretArn
AWS::Events::Endpoint Arn EndpointId EndpointUrl State StateReason
AWS::Events::EventBus Arn DeadLetterConfig.Arn Description EventSourceName KmsKeyIdentifier LogConfig.IncludeDetail LogConfig.Level Name Tags
AWS::Events::EventBusPolicy
AWS::Events::Rule Arn RuleName
AWS::Evidently::Experiment Arn
AWS::Evidently::Feature Arn
AWS::Evidently::Launch Arn
AWS::Evidently::Project Arn
AWS::Evidently::Segment Arn
AWS::FIS::ExperimentTemplate Id
AWS::FIS::TargetAccountConfiguration
AWS::FMS::NotificationChannel
AWS::FMS::Policy Arn Id
AWS::FMS::ResourceSet Id
AWS::FSx::DataRepositoryAssociation AssociationId ResourceARN
AWS::FSx::FileSystem DNSName Id LustreMountName ResourceARN RootVolumeId
AWS::FSx::S3AccessPointAttachment Lifecycle S3AccessPoint.Alias S3AccessPoint.ResourceARN
AWS::FSx::Snapshot Id ResourceARN
AWS::FSx::StorageVirtualMachine ResourceARN StorageVirtualMachineId UUID
AWS::FSx::Volume ResourceARN UUID VolumeId
AWS::FinSpace::Environment AwsAccountId DedicatedServiceAccountId EnvironmentArn EnvironmentId EnvironmentUrl SageMakerStudioDomainUrl Status
AWS::Forecast::Dataset Arn
AWS::Forecast::DatasetGroup DatasetGroupArn
AWS::FraudDetector::Detector Arn CreatedTime DetectorVersionId EventType.Arn EventType.CreatedTime EventType.LastUpdatedTime LastUpdatedTime
AWS::FraudDetector::EntityType Arn CreatedTime LastUpdatedTime
AWS::FraudDetector::EventType Arn CreatedTime LastUpdatedTime
AWS::FraudDetector::Label Arn CreatedTime LastUpdatedTime
AWS::FraudDetector::List Arn CreatedTime LastUpdatedTime
AWS::FraudDetector::Outcome Arn CreatedTime LastUpdatedTime
AWS::FraudDetector::Variable Arn CreatedTime LastUpdatedTime
AWS::GameLift::Alias AliasArn AliasId
AWS::GameLift::Build BuildArn BuildId
AWS::GameLift::ContainerFleet CreationTime DeploymentDetails FleetArn FleetId GameServerContainerGroupDefinitionArn MaximumGameServerContainerGroupsPerInstance PerInstanceContainerGroupDefinitionArn Status
AWS::GameLift::ContainerGroupDefinition ContainerGroupDefinitionArn CreationTime Status StatusReason VersionNumber
AWS::GameLift::Fleet FleetArn FleetId
AWS::GameLift::GameServerGroup AutoScalingGroupArn GameServerGroupArn
AWS::GameLift::GameSessionQueue Arn CustomEventData Destinations Name NotificationTarget PlayerLatencyPolicies Tags TimeoutInSeconds
AWS::GameLift::Location LocationArn
AWS::GameLift::MatchmakingConfiguration AcceptanceRequired AcceptanceTimeoutSeconds AdditionalPlayerCount Arn BackfillMode CreationTime CustomEventData Description FlexMatchMode GameProperties GameSessionData GameSessionQueueArns Name NotificationTarget RequestTimeoutSeconds RuleSetArn RuleSetName Tags
AWS::GameLift::MatchmakingRuleSet Arn CreationTime Name RuleSetBody Tags
AWS::GameLift::Script Arn CreationTime Id SizeOnDisk
AWS::GlobalAccelerator::Accelerator AcceleratorArn DnsName DualStackDnsName Ipv4Addresses Ipv6Addresses
AWS::GlobalAccelerator::CrossAccountAttachment AttachmentArn
AWS::GlobalAccelerator::EndpointGroup EndpointGroupArn
AWS::GlobalAccelerator::Listener ListenerArn
AWS::Glue::Catalog CatalogId CatalogProperties.CustomProperties CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName CreateTime ResourceArn UpdateTime
AWS::Glue::Classifier Id Name
AWS::Glue::Connection Id Name
AWS::Glue::Crawler
AWS::Glue::CustomEntityType Id
AWS::Glue::DataCatalogEncryptionSettings Id
AWS::Glue::DataQualityRuleset Id
AWS::Glue::Database
AWS::Glue::DevEndpoint Id
AWS::Glue::IdentityCenterConfiguration AccountId ApplicationArn
AWS::Glue::Integration CreateTime IntegrationArn Status
AWS::Glue::IntegrationResourceProperty ResourcePropertyArn
AWS::Glue::Job
AWS::Glue::MLTransform Id TransformId
AWS::Glue::Partition Id IdentifierPartitionInputValues
AWS::Glue::Registry Arn
AWS::Glue::Schema Arn InitialSchemaVersionId
AWS::Glue::SchemaVersion VersionId
AWS::Glue::SchemaVersionMetadata
AWS::Glue::SecurityConfiguration Id
AWS::Glue::Table Id
AWS::Glue::TableOptimizer Id
AWS::Glue::Trigger
AWS::Glue::UsageProfile CreatedOn
AWS::Glue::Workflow Id
AWS::Grafana::Workspace AccountAccessType AuthenticationProviders ClientToken CreationTimestamp DataSources Description Endpoint GrafanaVersion Id ModificationTimestamp Name NetworkAccessControl.PrefixListIds NetworkAccessControl.VpceIds NotificationDestinations OrganizationRoleName OrganizationalUnits PermissionType PluginAdminEnabled RoleArn SamlConfiguration.AllowedOrganizations SamlConfiguration.AssertionAttributes.Email SamlConfiguration.AssertionAttributes.Groups SamlConfiguration.AssertionAttributes.Login SamlConfiguration.AssertionAttributes.Name SamlConfiguration.AssertionAttributes.Org SamlConfiguration.AssertionAttributes.Role SamlConfiguration.IdpMetadata.Url SamlConfiguration.IdpMetadata.Xml SamlConfiguration.LoginValidityDuration SamlConfiguration.RoleValues.Admin SamlConfiguration.RoleValues.Editor SamlConfigurationStatus SsoClientId StackSetName Status VpcConfiguration.SecurityGroupIds VpcConfiguration.SubnetIds
AWS::Greengrass::ConnectorDefinition Arn Id InitialVersion.Connectors LatestVersionArn Name
AWS::Greengrass::ConnectorDefinitionVersion Id
AWS::Greengrass::CoreDefinition Arn Id InitialVersion.Cores LatestVersionArn Name
AWS::Greengrass::CoreDefinitionVersion Id
AWS::Greengrass::DeviceDefinition Arn Id InitialVersion.Devices LatestVersionArn Name
AWS::Greengrass::DeviceDefinitionVersion Id
AWS::Greengrass::FunctionDefinition Arn Id InitialVersion.DefaultConfig.Execution.IsolationMode InitialVersion.DefaultConfig.Execution.RunAs.Gid InitialVersion.DefaultConfig.Execution.RunAs.Uid InitialVersion.Functions LatestVersionArn Name
AWS::Greengrass::FunctionDefinitionVersion Id
AWS::Greengrass::Group Arn Id InitialVersion.ConnectorDefinitionVersionArn InitialVersion.CoreDefinitionVersionArn InitialVersion.DeviceDefinitionVersionArn InitialVersion.FunctionDefinitionVersionArn InitialVersion.LoggerDefinitionVersionArn InitialVersion.ResourceDefinitionVersionArn InitialVersion.SubscriptionDefinitionVersionArn LatestVersionArn Name RoleArn RoleAttachedAt
AWS::Greengrass::GroupVersion Id
AWS::Greengrass::LoggerDefinition Arn Id InitialVersion.Loggers LatestVersionArn Name
AWS::Greengrass::LoggerDefinitionVersion Id
AWS::Greengrass::ResourceDefinition Arn Id InitialVersion.Resources LatestVersionArn Name
AWS::Greengrass::ResourceDefinitionVersion Id
AWS::Greengrass::SubscriptionDefinition Arn Id InitialVersion.Subscriptions LatestVersionArn Name
AWS::Greengrass::SubscriptionDefinitionVersion Id
AWS::GreengrassV2::ComponentVersion Arn ComponentName ComponentVersion
AWS::GreengrassV2::Deployment DeploymentId
AWS::GroundStation::Config Arn Id Type
AWS::GroundStation::DataflowEndpointGroup Arn Id
AWS::GroundStation::DataflowEndpointGroupV2 Arn EndpointDetails Id
AWS::GroundStation::MissionProfile Arn Id Region
AWS::GuardDuty::Detector Id
AWS::GuardDuty::Filter
AWS::GuardDuty::IPSet Id
AWS::GuardDuty::MalwareProtectionPlan Arn CreatedAt MalwareProtectionPlanId Status StatusReasons
AWS::GuardDuty::Master
AWS::GuardDuty::Member
AWS::GuardDuty::PublishingDestination Id PublishingFailureStartTimestamp Status
AWS::GuardDuty::ThreatEntitySet CreatedAt ErrorDetails Id Status UpdatedAt
AWS::GuardDuty::ThreatIntelSet Id
AWS::GuardDuty::TrustedEntitySet CreatedAt ErrorDetails Id Status UpdatedAt
AWS::HealthImaging::Datastore CreatedAt DatastoreArn DatastoreId DatastoreStatus UpdatedAt
AWS::HealthLake::FHIRDatastore CreatedAt CreatedAt.Nanos CreatedAt.Seconds DatastoreArn DatastoreEndpoint DatastoreId DatastoreStatus
AWS::IAM::AccessKey Id SecretAccessKey
AWS::IAM::Group Arn
AWS::IAM::GroupPolicy
AWS::IAM::InstanceProfile Arn
AWS::IAM::ManagedPolicy AttachmentCount CreateDate DefaultVersionId IsAttachable PermissionsBoundaryUsageCount PolicyArn PolicyId UpdateDate
AWS::IAM::OIDCProvider Arn
AWS::IAM::Policy Id
AWS::IAM::Role Arn RoleId
AWS::IAM::RolePolicy
AWS::IAM::SAMLProvider Arn SamlProviderUUID
AWS::IAM::ServerCertificate Arn
AWS::IAM::ServiceLinkedRole RoleName
AWS::IAM::User Arn
AWS::IAM::UserPolicy
AWS::IAM::UserToGroupAddition Id
AWS::IAM::VirtualMFADevice SerialNumber
AWS::IVS::Channel Arn IngestEndpoint PlaybackUrl
AWS::IVS::EncoderConfiguration Arn
AWS::IVS::IngestConfiguration Arn ParticipantId State StreamKey
AWS::IVS::PlaybackKeyPair Arn Fingerprint
AWS::IVS::PlaybackRestrictionPolicy Arn
AWS::IVS::PublicKey Arn Fingerprint
AWS::IVS::RecordingConfiguration Arn State
AWS::IVS::Stage ActiveSessionId Arn
AWS::IVS::StorageConfiguration Arn
AWS::IVS::StreamKey Arn Value
AWS::IVSChat::LoggingConfiguration Arn Id State
AWS::IVSChat::Room Arn Id
AWS::IdentityStore::Group GroupId
AWS::IdentityStore::GroupMembership MembershipId
AWS::ImageBuilder::Component Arn ChangeDescription Data Description Encrypted KmsKeyId LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name Platform SupportedOsVersions Type Uri Version
AWS::ImageBuilder::ContainerRecipe Arn Components ContainerType Description DockerfileTemplateData DockerfileTemplateUri ImageOsVersionOverride InstanceConfiguration.BlockDeviceMappings InstanceConfiguration.Image KmsKeyId LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name ParentImage PlatformOverride TargetRepository.RepositoryName TargetRepository.Service Version WorkingDirectory
AWS::ImageBuilder::DistributionConfiguration Arn Description Distributions Name
AWS::ImageBuilder::Image Arn ImageId ImageUri LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name
AWS::ImageBuilder::ImagePipeline Arn ContainerRecipeArn DeploymentId Description DistributionConfigurationArn EnhancedImageMetadataEnabled ExecutionRole ImageRecipeArn ImageScanningConfiguration.EcrConfiguration.ContainerTags ImageScanningConfiguration.EcrConfiguration.RepositoryName ImageScanningConfiguration.ImageScanningEnabled ImageTestsConfiguration.ImageTestsEnabled ImageTestsConfiguration.TimeoutMinutes InfrastructureConfigurationArn LoggingConfiguration.ImageLogGroupName LoggingConfiguration.PipelineLogGroupName Name Schedule.AutoDisablePolicy.FailureCount Schedule.PipelineExecutionStartCondition Schedule.ScheduleExpression Status Workflows
AWS::ImageBuilder::ImageRecipe AdditionalInstanceConfiguration.SystemsManagerAgent.UninstallAfterBuild AdditionalInstanceConfiguration.UserDataOverride Arn BlockDeviceMappings Components Description LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch Name ParentImage Version WorkingDirectory
AWS::ImageBuilder::InfrastructureConfiguration Arn Description InstanceMetadataOptions.HttpPutResponseHopLimit InstanceMetadataOptions.HttpTokens InstanceProfileName InstanceTypes KeyPair Logging.S3Logs.S3BucketName Logging.S3Logs.S3KeyPrefix Name Placement.AvailabilityZone Placement.HostId Placement.HostResourceGroupArn Placement.Tenancy SecurityGroupIds SnsTopicArn SubnetId TerminateInstanceOnFailure
AWS::ImageBuilder::LifecyclePolicy Arn
AWS::ImageBuilder::Workflow Arn LatestVersion LatestVersion.Arn LatestVersion.Major LatestVersion.Minor LatestVersion.Patch
AWS::Inspector::AssessmentTarget Arn
AWS::Inspector::AssessmentTemplate Arn
AWS::Inspector::ResourceGroup Arn
AWS::InspectorV2::CisScanConfiguration Arn
AWS::InspectorV2::CodeSecurityIntegration Arn AuthorizationUrl CreatedAt LastUpdatedAt Status StatusReason
AWS::InspectorV2::CodeSecurityScanConfiguration Arn
AWS::InspectorV2::Filter Arn
AWS::Interconnect::Connection Arn BillingTier ConnectionId OwnerAccount Provider SharedId State Type
AWS::InternetMonitor::Monitor CreatedAt ModifiedAt MonitorArn ProcessingStatus ProcessingStatusInfo
AWS::Invoicing::InvoiceUnit InvoiceUnitArn LastModified
AWS::IoT::AccountAuditConfiguration
AWS::IoT::Authorizer Arn
AWS::IoT::BillingGroup Arn Id
AWS::IoT::CACertificate Arn Id
AWS::IoT::Certificate Arn Id
AWS::IoT::CertificateProvider Arn
AWS::IoT::Command CommandArn
AWS::IoT::CustomMetric MetricArn
AWS::IoT::Dimension Arn
AWS::IoT::DomainConfiguration Arn DomainType ServerCertificates
AWS::IoT::EncryptionConfiguration AccountId ConfigurationDetails LastModifiedDate
AWS::IoT::FleetMetric CreationDate LastModifiedDate MetricArn Version
AWS::IoT::JobTemplate Arn
AWS::IoT::Logging
AWS::IoT::MitigationAction MitigationActionArn MitigationActionId
AWS::IoT::Policy Arn Id
AWS::IoT::PolicyPrincipalAttachment Id
AWS::IoT::ProvisioningTemplate TemplateArn
AWS::IoT::ResourceSpecificLogging TargetId
AWS::IoT::RoleAlias RoleAliasArn
AWS::IoT::ScheduledAudit ScheduledAuditArn
AWS::IoT::SecurityProfile SecurityProfileArn
AWS::IoT::SoftwarePackage PackageArn
AWS::IoT::SoftwarePackageVersion ErrorReason PackageVersionArn SbomValidationStatus Status
AWS::IoT::Thing Arn Id
AWS::IoT::ThingGroup Arn Id
AWS::IoT::ThingPrincipalAttachment Id
AWS::IoT::ThingType Arn Id
AWS::IoT::TopicRule Arn
AWS::IoT::TopicRuleDestination Arn StatusReason
AWS::IoTAnalytics::Channel Id
AWS::IoTAnalytics::Dataset Id
AWS::IoTAnalytics::Datastore Id
AWS::IoTAnalytics::Pipeline Id
AWS::IoTCoreDeviceAdvisor::SuiteDefinition SuiteDefinitionArn SuiteDefinitionId SuiteDefinitionVersion
AWS::IoTEvents::AlarmModel
AWS::IoTEvents::DetectorModel
AWS::IoTEvents::Input
AWS::IoTFleetWise::Campaign Arn CreationTime LastModificationTime Status
AWS::IoTFleetWise::DecoderManifest Arn CreationTime LastModificationTime
AWS::IoTFleetWise::Fleet Arn CreationTime LastModificationTime
AWS::IoTFleetWise::ModelManifest Arn CreationTime LastModificationTime
AWS::IoTFleetWise::SignalCatalog Arn CreationTime LastModificationTime NodeCounts.TotalActuators NodeCounts.TotalAttributes NodeCounts.TotalBranches NodeCounts.TotalNodes NodeCounts.TotalSensors
AWS::IoTFleetWise::StateTemplate Arn CreationTime Id LastModificationTime
AWS::IoTFleetWise::Vehicle Arn CreationTime LastModificationTime
AWS::IoTSiteWise::AccessPolicy AccessPolicyArn AccessPolicyId
AWS::IoTSiteWise::Asset AssetArn AssetId
AWS::IoTSiteWise::AssetModel AssetModelArn AssetModelId
AWS::IoTSiteWise::ComputationModel ComputationModelArn ComputationModelId
AWS::IoTSiteWise::Dashboard DashboardArn DashboardId
AWS::IoTSiteWise::Dataset DatasetArn DatasetId
AWS::IoTSiteWise::Gateway GatewayId
AWS::IoTSiteWise::Portal PortalArn PortalClientId PortalId PortalStartUrl
AWS::IoTSiteWise::Project ProjectArn ProjectId
AWS::IoTThingsGraph::FlowTemplate Id
AWS::IoTTwinMaker::ComponentType Arn CreationDateTime IsAbstract IsSchemaInitialized Status Status.Error Status.Error.Code Status.Error.Message Status.State UpdateDateTime
AWS::IoTTwinMaker::Entity Arn CreationDateTime HasChildEntities Status Status.Error Status.Error.Code Status.Error.Message Status.State UpdateDateTime
AWS::IoTTwinMaker::Scene Arn CreationDateTime GeneratedSceneMetadata UpdateDateTime
AWS::IoTTwinMaker::SyncJob Arn CreationDateTime State UpdateDateTime
AWS::IoTTwinMaker::Workspace Arn CreationDateTime UpdateDateTime
AWS::IoTWireless::Destination Arn
AWS::IoTWireless::DeviceProfile Arn Id
AWS::IoTWireless::FuotaTask Arn FuotaTaskStatus Id LoRaWAN.StartTime
AWS::IoTWireless::MulticastGroup Arn Id LoRaWAN.NumberOfDevicesInGroup LoRaWAN.NumberOfDevicesRequested Status
AWS::IoTWireless::NetworkAnalyzerConfiguration Arn
AWS::IoTWireless::PartnerAccount Arn Fingerprint
AWS::IoTWireless::ServiceProfile Arn Id LoRaWAN.ChannelMask LoRaWAN.DevStatusReqFreq LoRaWAN.DlBucketSize LoRaWAN.DlRate LoRaWAN.DlRatePolicy LoRaWAN.DrMax LoRaWAN.DrMin LoRaWAN.HrAllowed LoRaWAN.MinGwDiversity LoRaWAN.NwkGeoLoc LoRaWAN.ReportDevStatusBattery LoRaWAN.ReportDevStatusMargin LoRaWAN.TargetPer LoRaWAN.UlBucketSize LoRaWAN.UlRate LoRaWAN.UlRatePolicy LoRaWANResponse
AWS::IoTWireless::TaskDefinition Arn Id
AWS::IoTWireless::WirelessDevice Arn Id ThingName
AWS::IoTWireless::WirelessDeviceImportTask Arn CreationDate FailedImportedDevicesCount Id InitializedImportedDevicesCount OnboardedImportedDevicesCount PendingImportedDevicesCount Sidewalk.DeviceCreationFileList Status StatusReason
AWS::IoTWireless::WirelessGateway Arn Id
AWS::KMS::Alias
AWS::KMS::Key Arn KeyId
AWS::KMS::ReplicaKey Arn KeyId
AWS::KafkaConnect::Connector ConnectorArn
AWS::KafkaConnect::CustomPlugin CustomPluginArn FileDescription Revision
AWS::KafkaConnect::WorkerConfiguration Revision WorkerConfigurationArn
AWS::Kendra::DataSource Arn Id
AWS::Kendra::Faq Arn Id
AWS::Kendra::Index Arn Id
AWS::KendraRanking::ExecutionPlan Arn Id
AWS::Kinesis::ResourcePolicy
AWS::Kinesis::Stream Arn WarmThroughputObject
AWS::Kinesis::StreamConsumer ConsumerARN ConsumerCreationTimestamp ConsumerName ConsumerStatus StreamARN
AWS::KinesisAnalytics::Application Id
AWS::KinesisAnalytics::ApplicationOutput Id
AWS::KinesisAnalytics::ApplicationReferenceDataSource Id
AWS::KinesisAnalyticsV2::Application
AWS::KinesisAnalyticsV2::ApplicationCloudWatchLoggingOption Id
AWS::KinesisAnalyticsV2::ApplicationOutput Id
AWS::KinesisAnalyticsV2::ApplicationReferenceDataSource Id
AWS::KinesisFirehose::DeliveryStream Arn
AWS::KinesisVideo::SignalingChannel Arn
AWS::KinesisVideo::Stream Arn
AWS::LakeFormation::DataCellsFilter
AWS::LakeFormation::DataLakeSettings Id
AWS::LakeFormation::Permissions Id
AWS::LakeFormation::PrincipalPermissions PrincipalIdentifier ResourceIdentifier
AWS::LakeFormation::Resource Id
AWS::LakeFormation::Tag
AWS::LakeFormation::TagAssociation ResourceIdentifier TagsIdentifier
AWS::Lambda::Alias AliasArn
AWS::Lambda::CapacityProvider Arn State
AWS::Lambda::CodeSigningConfig CodeSigningConfigArn CodeSigningConfigId
AWS::Lambda::EventInvokeConfig
AWS::Lambda::EventSourceMapping EventSourceMappingArn Id
AWS::Lambda::Function Arn SnapStartResponse SnapStartResponse.ApplyOn SnapStartResponse.OptimizationStatus
AWS::Lambda::LayerVersion LayerVersionArn
AWS::Lambda::LayerVersionPermission Id
AWS::Lambda::Permission Id
AWS::Lambda::Url FunctionArn FunctionUrl
AWS::Lambda::Version FunctionArn Version
AWS::LaunchWizard::Deployment Arn CreatedAt DeletedAt DeploymentId ResourceGroup Status
AWS::Lex::Bot Arn Id
AWS::Lex::BotAlias Arn BotAliasId BotAliasStatus
AWS::Lex::BotVersion BotVersion
AWS::Lex::ResourcePolicy Id RevisionId
AWS::LicenseManager::Grant GrantArn Version
AWS::LicenseManager::License LicenseArn Version
AWS::Lightsail::Alarm AlarmArn State
AWS::Lightsail::Bucket AbleToUpdateBundle BucketArn Url
AWS::Lightsail::Certificate CertificateArn Status
AWS::Lightsail::Container ContainerArn PrincipalArn PrivateRegistryAccess.EcrImagePullerRole.PrincipalArn Url
AWS::Lightsail::Database DatabaseArn
AWS::Lightsail::DatabaseSnapshot Arn CreatedAt Engine EngineVersion FromRelationalDatabaseArn FromRelationalDatabaseBlueprintId FromRelationalDatabaseBundleId FromRelationalDatabaseName Location Name ResourceType SizeInGb State SupportCode
AWS::Lightsail::Disk AttachedTo AttachmentState DiskArn Iops IsAttached Location.AvailabilityZone Location.RegionName Path ResourceType State SupportCode
AWS::Lightsail::DiskSnapshot CreatedAt DiskSnapshotArn FromDiskName IsFromAutoSnapshot Location Progress ResourceType SizeInGb State SupportCode
AWS::Lightsail::Distribution AbleToUpdateBundle DistributionArn Status
AWS::Lightsail::Domain Arn CreatedAt Location ResourceType SupportCode
AWS::Lightsail::Instance Hardware.CpuCount Hardware.RamSizeInGb InstanceArn Ipv6Addresses IsStaticIp Location.AvailabilityZone Location.RegionName Networking.MonthlyTransfer.GbPerMonthAllocated PrivateIpAddress PublicIpAddress ResourceType SshKeyName State.Code State.Name SupportCode UserName
AWS::Lightsail::InstanceSnapshot Arn FromInstanceArn FromInstanceName IsFromAutoSnapshot Location ResourceType SizeInGb State SupportCode
AWS::Lightsail::LoadBalancer LoadBalancerArn
AWS::Lightsail::LoadBalancerTlsCertificate LoadBalancerTlsCertificateArn Status
AWS::Lightsail::StaticIp IpAddress IsAttached StaticIpArn
AWS::Location::APIKey Arn CreateTime KeyArn UpdateTime
AWS::Location::GeofenceCollection Arn CollectionArn CreateTime UpdateTime
AWS::Location::Map Arn CreateTime DataSource MapArn UpdateTime
AWS::Location::PlaceIndex Arn CreateTime IndexArn UpdateTime
AWS::Location::RouteCalculator Arn CalculatorArn CreateTime UpdateTime
AWS::Location::Tracker Arn CreateTime TrackerArn UpdateTime
AWS::Location::TrackerConsumer
AWS::Logs::AccountPolicy AccountId
AWS::Logs::Delivery Arn DeliveryDestinationType DeliveryId
AWS::Logs::DeliveryDestination Arn
AWS::Logs::DeliverySource Arn ResourceArns Service Status StatusReason
AWS::Logs::Destination Arn
AWS::Logs::Integration IntegrationStatus
AWS::Logs::LogAnomalyDetector AnomalyDetectorArn AnomalyDetectorStatus CreationTimeStamp LastModifiedTimeStamp
AWS::Logs::LogGroup Arn
AWS::Logs::LogStream
AWS::Logs::MetricFilter
AWS::Logs::QueryDefinition QueryDefinitionId
AWS::Logs::ResourcePolicy
AWS::Logs::ScheduledQuery CreationTime LastExecutionStatus LastTriggeredTime LastUpdatedTime ScheduledQueryArn
AWS::Logs::SubscriptionFilter
AWS::Logs::Transformer
AWS::LookoutEquipment::InferenceScheduler InferenceSchedulerArn
AWS::LookoutVision::Project Arn
AWS::M2::Application ApplicationArn ApplicationId
AWS::M2::Deployment DeploymentId Status
AWS::M2::Environment EnvironmentArn EnvironmentId
AWS::MPA::ApprovalTeam Arn CreationTime LastUpdateTime NumberOfApprovers Status StatusCode StatusMessage UpdateSessionArn VersionId
AWS::MPA::IdentitySource CreationTime IdentitySourceArn IdentitySourceParameters.IamIdentityCenter.ApprovalPortalUrl IdentitySourceType Status StatusCode StatusMessage
AWS::MSK::BatchScramSecret
AWS::MSK::Cluster Arn CurrentVersion
AWS::MSK::ClusterPolicy CurrentVersion
AWS::MSK::Configuration Arn LatestRevision.CreationTime LatestRevision.Description LatestRevision.Revision
AWS::MSK::Replicator CurrentVersion ReplicatorArn
AWS::MSK::ServerlessCluster Arn
AWS::MSK::Topic TopicArn
AWS::MSK::VpcConnection Arn
AWS::MWAA::Environment Arn CeleryExecutorQueue DatabaseVpcEndpointService LoggingConfiguration.DagProcessingLogs.CloudWatchLogGroupArn LoggingConfiguration.SchedulerLogs.CloudWatchLogGroupArn LoggingConfiguration.TaskLogs.CloudWatchLogGroupArn LoggingConfiguration.WebserverLogs.CloudWatchLogGroupArn LoggingConfiguration.WorkerLogs.CloudWatchLogGroupArn WebserverUrl WebserverVpcEndpointService
AWS::MWAAServerless::Workflow CodeSnapshottedAt CreatedAt ModifiedAt ScheduleConfiguration WorkflowArn WorkflowStatus WorkflowVersion
AWS::Macie::AllowList Arn Id Status
AWS::Macie::CustomDataIdentifier Arn Id
AWS::Macie::FindingsFilter Arn FindingsFilterListItems Id
AWS::Macie::Session AutomatedDiscoveryStatus AwsAccountId ServiceRole
AWS::ManagedBlockchain::Accessor Arn BillingToken CreationDate Id Status
AWS::ManagedBlockchain::Member MemberId NetworkId
AWS::ManagedBlockchain::Node Arn MemberId NetworkId NodeConfiguration.AvailabilityZone NodeConfiguration.InstanceType NodeId
AWS::MediaConnect::Bridge BridgeArn BridgeState
AWS::MediaConnect::BridgeOutput
AWS::MediaConnect::BridgeSource
AWS::MediaConnect::Flow EgressIp FlowArn FlowAvailabilityZone FlowNdiMachineName Source.IngestIp Source.SourceArn Source.SourceIngestPort
AWS::MediaConnect::FlowEntitlement EntitlementArn
AWS::MediaConnect::FlowOutput OutputArn
AWS::MediaConnect::FlowSource IngestIp SourceArn SourceIngestPort
AWS::MediaConnect::FlowVpcInterface NetworkInterfaceIds
AWS::MediaConnect::Gateway GatewayArn GatewayState
AWS::MediaConnect::RouterInput Arn ContentQualityAnalysisType CreatedAt Id InputType IpAddress MaintenanceType RoutedOutputs State UpdatedAt
AWS::MediaConnect::RouterNetworkInterface Arn AssociatedInputCount AssociatedOutputCount CreatedAt Id NetworkInterfaceType State UpdatedAt
AWS::MediaConnect::RouterOutput Arn CreatedAt Id IpAddress MaintenanceType OutputType RoutedState State UpdatedAt
AWS::MediaConvert::JobTemplate Arn Id Name
AWS::MediaConvert::Preset Arn Id Name
AWS::MediaConvert::Queue Arn Id Name
AWS::MediaLive::Channel Arn Id Inputs
AWS::MediaLive::ChannelPlacementGroup Arn Channels Id State
AWS::MediaLive::CloudWatchAlarmTemplate Arn CreatedAt GroupId Id Identifier ModifiedAt
AWS::MediaLive::CloudWatchAlarmTemplateGroup Arn CreatedAt Id Identifier ModifiedAt
AWS::MediaLive::Cluster Arn ChannelIds Id State
AWS::MediaLive::EventBridgeRuleTemplate Arn CreatedAt GroupId Id Identifier ModifiedAt
AWS::MediaLive::EventBridgeRuleTemplateGroup Arn CreatedAt Id Identifier ModifiedAt
AWS::MediaLive::Input Arn Destinations Id Sources
AWS::MediaLive::InputSecurityGroup Arn Id
AWS::MediaLive::Multiplex Arn Id PipelinesRunningCount ProgramCount State
AWS::MediaLive::Multiplexprogram ChannelId
AWS::MediaLive::Network Arn AssociatedClusterIds Id State
AWS::MediaLive::SdiSource Arn Id Inputs State
AWS::MediaLive::SignalMap Arn CloudWatchAlarmTemplateGroupIds CreatedAt ErrorMessage EventBridgeRuleTemplateGroupIds FailedMediaResourceMap Id Identifier LastDiscoveredAt LastSuccessfulMonitorDeployment MediaResourceMap ModifiedAt MonitorChangesPendingDeployment MonitorDeployment Status
AWS::MediaPackage::Asset Arn CreatedAt
AWS::MediaPackage::Channel Arn
AWS::MediaPackage::OriginEndpoint Arn Url
AWS::MediaPackage::PackagingConfiguration Arn
AWS::MediaPackage::PackagingGroup Arn DomainName
AWS::MediaPackageV2::Channel Arn AttachedMultiviewChannels CreatedAt IngestEndpointUrls IngestEndpoints ModifiedAt
AWS::MediaPackageV2::ChannelGroup Arn CreatedAt EgressDomain ModifiedAt
AWS::MediaPackageV2::ChannelPolicy
AWS::MediaPackageV2::OriginEndpoint Arn CreatedAt DashManifestUrls HlsManifestUrls LowLatencyHlsManifestUrls ModifiedAt MssManifestUrls
AWS::MediaPackageV2::OriginEndpointPolicy
AWS::MediaStore::Container Endpoint Id
AWS::MediaTailor::Channel Arn
AWS::MediaTailor::ChannelPolicy
AWS::MediaTailor::LiveSource Arn
AWS::MediaTailor::PlaybackConfiguration DashConfiguration.ManifestEndpointPrefix HlsConfiguration.ManifestEndpointPrefix PlaybackConfigurationArn PlaybackEndpointPrefix SessionInitializationEndpointPrefix
AWS::MediaTailor::SourceLocation Arn
AWS::MediaTailor::VodSource Arn
AWS::MemoryDB::ACL Arn Status
AWS::MemoryDB::Cluster ARN ClusterEndpoint.Address ClusterEndpoint.Port ParameterGroupStatus Status
AWS::MemoryDB::MultiRegionCluster ARN MultiRegionClusterName Status
AWS::MemoryDB::ParameterGroup ARN
AWS::MemoryDB::SubnetGroup ARN SupportedNetworkTypes
AWS::MemoryDB::User Arn Status
AWS::Neptune::DBCluster AssociatedRoles AvailabilityZones BackupRetentionPeriod ClusterResourceId CopyTagsToSnapshot DBClusterIdentifier DBClusterParameterGroupName DBInstanceParameterGroupName DBPort DBSubnetGroupName DeletionProtection EnableCloudwatchLogsExports Endpoint EngineVersion IamAuthEnabled KmsKeyId Port PreferredBackupWindow PreferredMaintenanceWindow ReadEndpoint RestoreToTime RestoreType ServerlessScalingConfiguration.MaxCapacity ServerlessScalingConfiguration.MinCapacity SnapshotIdentifier SourceDBClusterIdentifier StorageEncrypted Tags UseLatestRestorableTime VpcSecurityGroupIds
AWS::Neptune::DBClusterParameterGroup
AWS::Neptune::DBInstance Endpoint Port
AWS::Neptune::DBParameterGroup
AWS::Neptune::DBSubnetGroup
AWS::Neptune::EventSubscription
AWS::NeptuneGraph::Graph Endpoint GraphArn GraphId
AWS::NeptuneGraph::GraphSnapshot Arn Id KmsKeyIdentifier SnapshotCreateTime Status
AWS::NeptuneGraph::PrivateGraphEndpoint PrivateGraphEndpointIdentifier VpcEndpointId
AWS::NetworkFirewall::Firewall EndpointIds FirewallArn FirewallId TransitGatewayAttachmentId
AWS::NetworkFirewall::FirewallPolicy FirewallPolicyArn FirewallPolicyId
AWS::NetworkFirewall::LoggingConfiguration
AWS::NetworkFirewall::RuleGroup RuleGroupArn RuleGroupId
AWS::NetworkFirewall::TLSInspectionConfiguration TLSInspectionConfigurationArn TLSInspectionConfigurationId
AWS::NetworkFirewall::VpcEndpointAssociation EndpointId VpcEndpointAssociationArn VpcEndpointAssociationId
AWS::NetworkManager::ConnectAttachment AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt LastModificationErrors OwnerAccountId ProposedNetworkFunctionGroupChange ResourceArn SegmentName State UpdatedAt
AWS::NetworkManager::ConnectPeer Configuration Configuration.BgpConfigurations Configuration.CoreNetworkAddress Configuration.InsideCidrBlocks Configuration.PeerAddress Configuration.Protocol ConnectPeerId CoreNetworkId CreatedAt EdgeLocation LastModificationErrors State
AWS::NetworkManager::CoreNetwork CoreNetworkArn CoreNetworkId CreatedAt Edges NetworkFunctionGroups OwnerAccount Segments State
AWS::NetworkManager::CoreNetworkPrefixListAssociation
AWS::NetworkManager::CustomerGatewayAssociation
AWS::NetworkManager::Device CreatedAt DeviceArn DeviceId State
AWS::NetworkManager::DirectConnectGatewayAttachment AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt LastModificationErrors NetworkFunctionGroupName OwnerAccountId ProposedNetworkFunctionGroupChange ProposedSegmentChange ResourceArn SegmentName State UpdatedAt
AWS::NetworkManager::GlobalNetwork Arn Id
AWS::NetworkManager::Link CreatedAt LinkArn LinkId State
AWS::NetworkManager::LinkAssociation
AWS::NetworkManager::Site CreatedAt SiteArn SiteId State
AWS::NetworkManager::SiteToSiteVpnAttachment AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors OwnerAccountId ProposedNetworkFunctionGroupChange ResourceArn SegmentName State UpdatedAt
AWS::NetworkManager::TransitGatewayPeering CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors OwnerAccountId PeeringId PeeringType ResourceArn State TransitGatewayPeeringAttachmentId
AWS::NetworkManager::TransitGatewayRegistration
AWS::NetworkManager::TransitGatewayRouteTableAttachment AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CoreNetworkId CreatedAt EdgeLocation LastModificationErrors OwnerAccountId ProposedNetworkFunctionGroupChange ResourceArn SegmentName State UpdatedAt
AWS::NetworkManager::VpcAttachment AttachmentId AttachmentPolicyRuleNumber AttachmentType CoreNetworkArn CreatedAt EdgeLocation LastModificationErrors NetworkFunctionGroupName OwnerAccountId ProposedNetworkFunctionGroupChange ResourceArn SegmentName State UpdatedAt
AWS::Notifications::ChannelAssociation
AWS::Notifications::EventRule Arn CreationTime ManagedRules StatusSummaryByRegion
AWS::Notifications::ManagedNotificationAccountContactAssociation
AWS::Notifications::ManagedNotificationAdditionalChannelAssociation
AWS::Notifications::NotificationConfiguration Arn CreationTime Status
AWS::Notifications::NotificationHub CreationTime NotificationHubStatusSummary
AWS::Notifications::OrganizationalUnitAssociation
AWS::NotificationsContacts::EmailContact Arn EmailContact EmailContact.Address EmailContact.Arn EmailContact.CreationTime EmailContact.Name EmailContact.Status EmailContact.UpdateTime
AWS::NovaAct::WorkflowDefinition Arn CreatedAt Status
AWS::ODB::CloudAutonomousVmCluster AutonomousDataStoragePercentage AvailableAutonomousDataStorageSizeInTBs AvailableContainerDatabases AvailableCpus CloudAutonomousVmClusterArn CloudAutonomousVmClusterId ComputeModel CpuCoreCount CpuPercentage DataStorageSizeInGBs DataStorageSizeInTBs DbNodeStorageSizeInGBs Domain ExadataStorageInTBsLowestScaledValue Hostname MaxAcdsLowestScaledValue MemorySizeInGBs NodeCount NonProvisionableAutonomousContainerDatabases OciResourceAnchorName OciUrl Ocid ProvisionableAutonomousContainerDatabases ProvisionedAutonomousContainerDatabases ProvisionedCpus ReclaimableCpus ReservedCpus Shape
AWS::ODB::CloudExadataInfrastructure ActivatedStorageCount AdditionalStorageCount AvailableStorageSizeInGBs CloudExadataInfrastructureArn CloudExadataInfrastructureId ComputeModel CpuCount DataStorageSizeInTBs DbNodeStorageSizeInGBs DbServerIds DbServerVersion MaxCpuCount MaxDataStorageInTBs MaxDbNodeStorageSizeInGBs MaxMemoryInGBs MemorySizeInGBs OciResourceAnchorName OciUrl Ocid StorageServerVersion TotalStorageSizeInGBs
AWS::ODB::CloudVmCluster CloudVmClusterArn CloudVmClusterId ComputeModel DiskRedundancy Domain ListenerPort NodeCount OciResourceAnchorName OciUrl Ocid ScanDnsName ScanIpIds Shape StorageSizeInGBs VipIds
AWS::ODB::OdbNetwork Ec2PlacementGroupIds ManagedServices OciNetworkAnchorId OciResourceAnchorName OciVcnUrl OdbNetworkArn OdbNetworkId
AWS::ODB::OdbPeeringConnection OdbNetworkArn OdbPeeringConnectionArn OdbPeeringConnectionId PeerNetworkArn PeerNetworkCidrs
AWS::OSIS::Pipeline IngestEndpointUrls PipelineArn VpcEndpointService VpcEndpoints
AWS::Oam::Link Arn Label
AWS::Oam::Sink Arn
AWS::ObservabilityAdmin::OrganizationCentralizationRule RuleArn
AWS::ObservabilityAdmin::OrganizationTelemetryRule RegionStatuses RuleArn
AWS::ObservabilityAdmin::S3TableIntegration Arn
AWS::ObservabilityAdmin::TelemetryEnrichment Status
AWS::ObservabilityAdmin::TelemetryPipelines Arn Pipeline PipelineIdentifier Status StatusReason
AWS::ObservabilityAdmin::TelemetryRule RegionStatuses RuleArn
AWS::Omics::AnnotationStore CreationTime Id Status StatusMessage StoreArn StoreSizeBytes UpdateTime
AWS::Omics::Configuration Arn CreationTime Status Uuid
AWS::Omics::ReferenceStore Arn CreationTime ReferenceStoreId
AWS::Omics::RunGroup Arn CreationTime Id
AWS::Omics::SequenceStore Arn CreationTime S3AccessPointArn S3Uri SequenceStoreId Status StatusMessage UpdateTime
AWS::Omics::VariantStore CreationTime Id Status StatusMessage StoreArn StoreSizeBytes UpdateTime
AWS::Omics::Workflow Arn CreationTime Id Status Type Uuid
AWS::Omics::WorkflowVersion Arn CreationTime Status Type Uuid
AWS::OpenSearchServerless::AccessPolicy
AWS::OpenSearchServerless::Collection Arn CollectionEndpoint DashboardEndpoint FipsEndpoints Id KmsKeyArn
AWS::OpenSearchServerless::CollectionGroup Arn Id
AWS::OpenSearchServerless::Index Uuid
AWS::OpenSearchServerless::LifecyclePolicy
AWS::OpenSearchServerless::SecurityConfig IamIdentityCenterOptions.ApplicationArn IamIdentityCenterOptions.ApplicationDescription IamIdentityCenterOptions.ApplicationName Id
AWS::OpenSearchServerless::SecurityPolicy
AWS::OpenSearchServerless::VpcEndpoint Id
AWS::OpenSearchService::Application Arn Id
AWS::OpenSearchService::Domain AdvancedSecurityOptions.AnonymousAuthDisableDate Arn DomainArn DomainEndpoint DomainEndpointV2 DomainEndpoints Id IdentityCenterOptions.IdentityCenterApplicationARN IdentityCenterOptions.IdentityStoreId ServiceSoftwareOptions ServiceSoftwareOptions.AutomatedUpdateDate ServiceSoftwareOptions.Cancellable ServiceSoftwareOptions.CurrentVersion ServiceSoftwareOptions.Description ServiceSoftwareOptions.NewVersion ServiceSoftwareOptions.OptionalDeployment ServiceSoftwareOptions.UpdateAvailable ServiceSoftwareOptions.UpdateStatus
AWS::OpsWorks::App Id
AWS::OpsWorks::ElasticLoadBalancerAttachment Id
AWS::OpsWorks::Instance AvailabilityZone Id PrivateDnsName PrivateIp PublicDnsName PublicIp
AWS::OpsWorks::Layer Id
AWS::OpsWorks::Stack Id
AWS::OpsWorks::UserProfile Id SshUsername
AWS::OpsWorks::Volume Id
AWS::Organizations::Account AccountId Arn JoinedMethod JoinedTimestamp Paths State Status
AWS::Organizations::Organization Arn Id ManagementAccountArn ManagementAccountEmail ManagementAccountId RootId
AWS::Organizations::OrganizationalUnit Arn Id Path
AWS::Organizations::Policy Arn AwsManaged Id
AWS::Organizations::ResourcePolicy Arn Id
AWS::PCAConnectorAD::Connector ConnectorArn
AWS::PCAConnectorAD::DirectoryRegistration DirectoryRegistrationArn
AWS::PCAConnectorAD::ServicePrincipalName
AWS::PCAConnectorAD::Template TemplateArn
AWS::PCAConnectorAD::TemplateGroupAccessControlEntry
AWS::PCAConnectorSCEP::Challenge ChallengeArn
AWS::PCAConnectorSCEP::Connector ConnectorArn Endpoint OpenIdConfiguration Type
AWS::PCS::Cluster Arn Endpoints ErrorInfo Id Status
AWS::PCS::ComputeNodeGroup Arn ErrorInfo Id Status
AWS::PCS::Queue Arn ErrorInfo Id Status
AWS::Panorama::ApplicationInstance ApplicationInstanceId Arn CreatedTime DefaultRuntimeContextDeviceName HealthStatus LastUpdatedTime Status StatusDescription
AWS::Panorama::Package Arn CreatedTime PackageId StorageLocation.BinaryPrefixLocation StorageLocation.Bucket StorageLocation.GeneratedPrefixLocation StorageLocation.ManifestPrefixLocation StorageLocation.RepoPrefixLocation
AWS::Panorama::PackageVersion IsLatestPatch PackageArn PackageName RegisteredTime Status StatusDescription
AWS::PaymentCryptography::Alias
AWS::PaymentCryptography::Key KeyIdentifier KeyOrigin KeyState ReplicationStatus
AWS::Personalize::Dataset DatasetArn
AWS::Personalize::DatasetGroup DatasetGroupArn
AWS::Personalize::Schema SchemaArn
AWS::Personalize::Solution SolutionArn
AWS::Pinpoint::ADMChannel Id
AWS::Pinpoint::APNSChannel Id
AWS::Pinpoint::APNSSandboxChannel Id
AWS::Pinpoint::APNSVoipChannel Id
AWS::Pinpoint::APNSVoipSandboxChannel Id
AWS::Pinpoint::App Arn Id
AWS::Pinpoint::ApplicationSettings Id
AWS::Pinpoint::BaiduChannel Id
AWS::Pinpoint::Campaign Arn CampaignId
AWS::Pinpoint::EmailChannel Id
AWS::Pinpoint::EmailTemplate Arn Id
AWS::Pinpoint::EventStream Id
AWS::Pinpoint::GCMChannel Id
AWS::Pinpoint::InAppTemplate Arn
AWS::Pinpoint::PushTemplate Arn Id
AWS::Pinpoint::SMSChannel Id
AWS::Pinpoint::Segment Arn SegmentId
AWS::Pinpoint::SmsTemplate Arn Id
AWS::Pinpoint::VoiceChannel Id
AWS::PinpointEmail::ConfigurationSet Id
AWS::PinpointEmail::ConfigurationSetEventDestination Id
AWS::PinpointEmail::DedicatedIpPool Id
AWS::PinpointEmail::Identity Id IdentityDNSRecordName1 IdentityDNSRecordName2 IdentityDNSRecordName3 IdentityDNSRecordValue1 IdentityDNSRecordValue2 IdentityDNSRecordValue3
AWS::Pipes::Pipe Arn CreationTime CurrentState LastModifiedTime StateReason
AWS::Proton::EnvironmentAccountConnection Arn Id Status
AWS::Proton::EnvironmentTemplate Arn
AWS::Proton::ServiceTemplate Arn
AWS::QBusiness::Application ApplicationArn ApplicationId CreatedAt IdentityCenterApplicationArn Status UpdatedAt
AWS::QBusiness::DataAccessor CreatedAt DataAccessorArn DataAccessorId IdcApplicationArn UpdatedAt
AWS::QBusiness::DataSource CreatedAt DataSourceArn DataSourceId Status Type UpdatedAt
AWS::QBusiness::Index CreatedAt IndexArn IndexId IndexStatistics Status UpdatedAt
AWS::QBusiness::Permission
AWS::QBusiness::Plugin BuildStatus CreatedAt PluginArn PluginId UpdatedAt
AWS::QBusiness::Retriever CreatedAt RetrieverArn RetrieverId Status UpdatedAt
AWS::QBusiness::WebExperience CreatedAt DefaultEndpoint Status UpdatedAt WebExperienceArn WebExperienceId
AWS::QLDB::Ledger Id
AWS::QLDB::Stream Arn Id
AWS::QuickSight::ActionConnector Arn CreatedTime EnabledActions LastUpdatedTime Status
AWS::QuickSight::Analysis Arn CreatedTime DataSetArns LastUpdatedTime
AWS::QuickSight::CustomPermissions Arn
AWS::QuickSight::Dashboard Arn CreatedTime LastPublishedTime LastUpdatedTime Version Version.Arn Version.CreatedTime Version.DataSetArns Version.Description Version.Errors Version.Sheets Version.SourceEntityArn Version.Status Version.ThemeArn Version.VersionNumber
AWS::QuickSight::DataSet Arn ConsumedSpiceCapacityInBytes CreatedTime LastUpdatedTime OutputColumns
AWS::QuickSight::DataSource Arn CreatedTime LastUpdatedTime Status
AWS::QuickSight::Folder Arn CreatedTime LastUpdatedTime
AWS::QuickSight::RefreshSchedule Arn
AWS::QuickSight::Template Arn CreatedTime LastUpdatedTime Version Version.CreatedTime Version.DataSetConfigurations Version.Description Version.Errors Version.Sheets Version.SourceEntityArn Version.Status Version.ThemeArn Version.VersionNumber
AWS::QuickSight::Theme Arn CreatedTime LastUpdatedTime Type Version Version.Arn Version.BaseThemeId Version.Configuration Version.Configuration.DataColorPalette Version.Configuration.Sheet Version.Configuration.Typography Version.Configuration.UIColorPalette Version.CreatedTime Version.Description Version.Errors Version.Status Version.VersionNumber
AWS::QuickSight::Topic Arn
AWS::QuickSight::VPCConnection Arn CreatedTime LastUpdatedTime NetworkInterfaces Status VPCId
AWS::RAM::Permission Arn IsResourceTypeDefault PermissionType Version
AWS::RAM::ResourceShare Arn CreationTime FeatureSet LastUpdatedTime OwningAccountId Status
AWS::RDS::CustomDBEngineVersion DBEngineVersionArn
AWS::RDS::DBCluster DBClusterArn DBClusterResourceId Endpoint Endpoint.Address Endpoint.Port MasterUserSecret.SecretArn ReadEndpoint ReadEndpoint.Address StorageEncryptionType StorageThroughput
AWS::RDS::DBClusterParameterGroup
AWS::RDS::DBInstance AdditionalStorageVolumes AllocatedStorage AllowMajorVersionUpgrade ApplyImmediately AssociatedRoles AutoMinorVersionUpgrade AutomaticBackupReplicationKmsKeyId AutomaticBackupReplicationRegion AutomaticBackupReplicationRetentionPeriod AutomaticRestartTime AvailabilityZone BackupRetentionPeriod BackupTarget CACertificateIdentifier CertificateDetails CertificateDetails.CAIdentifier CertificateDetails.ValidTill CertificateRotationRestart CharacterSetName CopyTagsToSnapshot CustomIAMInstanceProfile DBClusterIdentifier DBClusterSnapshotIdentifier DBInstanceArn DBInstanceClass DBInstanceIdentifier DBInstanceStatus DBName DBParameterGroupName DBSecurityGroups DBSnapshotIdentifier DBSubnetGroupName DBSystemId DatabaseInsightsMode DbiResourceId DedicatedLogVolume DeleteAutomatedBackups DeletionProtection Domain DomainAuthSecretArn DomainDnsIps DomainFqdn DomainIAMRoleName DomainOu EnableCloudwatchLogsExports EnableIAMDatabaseAuthentication EnablePerformanceInsights Endpoint Endpoint.Address Endpoint.HostedZoneId Endpoint.Port Engine EngineLifecycleSupport EngineVersion InstanceCreateTime Iops IsStorageConfigUpgradeAvailable KmsKeyId LatestRestorableTime LicenseModel ListenerEndpoint ListenerEndpoint.Address ListenerEndpoint.HostedZoneId ListenerEndpoint.Port ManageMasterUserPassword MasterUserAuthenticationType MasterUserPassword MasterUserSecret.KmsKeyId MasterUserSecret.SecretArn MasterUsername MaxAllocatedStorage MonitoringInterval MonitoringRoleArn MultiAZ NcharCharacterSetName NetworkType OptionGroupName PercentProgress PerformanceInsightsKMSKeyId PerformanceInsightsRetentionPeriod Port PreferredBackupWindow PreferredMaintenanceWindow ProcessorFeatures PromotionTier PubliclyAccessible ReadReplicaDBClusterIdentifiers ReadReplicaDBInstanceIdentifiers ReplicaMode RestoreTime ResumeFullAutomationModeTime SecondaryAvailabilityZone SourceDBClusterIdentifier SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier SourceDbiResourceId SourceRegion StatusInfos StorageEncrypted StorageOperationPercentProgress StorageOperationStatus StorageThroughput StorageType Tags TdeCredentialArn TdeCredentialPassword Timezone UseDefaultProcessorFeatures UseLatestRestorableTime VPCSecurityGroups
AWS::RDS::DBParameterGroup DBParameterGroupArn DBParameterGroupName Description Family Tags
AWS::RDS::DBProxy DBProxyArn Endpoint VpcId
AWS::RDS::DBProxyEndpoint DBProxyEndpointArn Endpoint IsDefault VpcId
AWS::RDS::DBProxyTargetGroup TargetGroupArn
AWS::RDS::DBSecurityGroup Id
AWS::RDS::DBSecurityGroupIngress Id
AWS::RDS::DBShardGroup DBShardGroupResourceId Endpoint
AWS::RDS::DBSubnetGroup DBSubnetGroupArn
AWS::RDS::EventSubscription
AWS::RDS::GlobalCluster GlobalEndpoint
AWS::RDS::Integration CreateTime IntegrationArn
AWS::RDS::OptionGroup
AWS::RTBFabric::InboundExternalLink Arn CreatedTimestamp DomainName LinkId LinkStatus UpdatedTimestamp
AWS::RTBFabric::Link Arn CreatedTimestamp LinkDirection LinkId LinkStatus UpdatedTimestamp
AWS::RTBFabric::OutboundExternalLink Arn CreatedTimestamp LinkId LinkStatus UpdatedTimestamp
AWS::RTBFabric::RequesterGateway ActiveLinksCount Arn CreatedTimestamp DomainName GatewayId RequesterGatewayStatus TotalLinksCount UpdatedTimestamp
AWS::RTBFabric::ResponderGateway Arn CertificateAssociationStatus CreatedTimestamp ExternalInboundEndpoint GatewayId ResponderGatewayStatus UpdatedTimestamp
AWS::RUM::AppMonitor Id
AWS::Rbin::Rule Arn Identifier LockState
AWS::Redshift::Cluster ClusterNamespaceArn DeferMaintenanceIdentifier Endpoint.Address Endpoint.Port Id MasterPasswordSecretArn
AWS::Redshift::ClusterParameterGroup
AWS::Redshift::ClusterSecurityGroup Id
AWS::Redshift::ClusterSecurityGroupIngress Id
AWS::Redshift::ClusterSubnetGroup ClusterSubnetGroupName
AWS::Redshift::EndpointAccess Address EndpointCreateTime EndpointStatus Port VpcEndpoint VpcEndpoint.NetworkInterfaces VpcEndpoint.VpcEndpointId VpcEndpoint.VpcId VpcSecurityGroups
AWS::Redshift::EndpointAuthorization AllowedAllVPCs AllowedVPCs AuthorizeTime ClusterStatus EndpointCount Grantee Grantor Status
AWS::Redshift::EventSubscription CustSubscriptionId CustomerAwsId EventCategoriesList SourceIdsList Status SubscriptionCreationTime
AWS::Redshift::Integration CreateTime IntegrationArn
AWS::Redshift::ScheduledAction NextInvocations State
AWS::RedshiftServerless::Namespace Namespace Namespace.AdminUsername Namespace.CreationDate Namespace.DbName Namespace.DefaultIamRoleArn Namespace.IamRoles Namespace.KmsKeyId Namespace.LogExports Namespace.NamespaceArn Namespace.NamespaceId Namespace.NamespaceName Namespace.Status
AWS::RedshiftServerless::Snapshot OwnerAccount Snapshot Snapshot.AdminUsername Snapshot.KmsKeyId Snapshot.NamespaceArn Snapshot.NamespaceName Snapshot.OwnerAccount Snapshot.RetentionPeriod Snapshot.SnapshotArn Snapshot.SnapshotCreateTime Snapshot.SnapshotName Snapshot.Status
AWS::RedshiftServerless::Workgroup BaseCapacity ConfigParameters EnhancedVpcRouting MaxCapacity NamespaceName Port PubliclyAccessible RecoveryPointId SecurityGroupIds SnapshotArn SnapshotName SnapshotOwnerAccount SubnetIds Tags TrackName Workgroup.BaseCapacity Workgroup.ConfigParameters Workgroup.CreationDate Workgroup.Endpoint Workgroup.Endpoint.Address Workgroup.Endpoint.Port Workgroup.Endpoint.VpcEndpoints Workgroup.EnhancedVpcRouting Workgroup.MaxCapacity Workgroup.NamespaceName Workgroup.PricePerformanceTarget.Level Workgroup.PricePerformanceTarget.Status Workgroup.PubliclyAccessible Workgroup.SecurityGroupIds Workgroup.Status Workgroup.SubnetIds Workgroup.TrackName Workgroup.WorkgroupArn Workgroup.WorkgroupId Workgroup.WorkgroupName WorkgroupName
AWS::RefactorSpaces::Application ApiGatewayId ApplicationIdentifier Arn NlbArn NlbName ProxyUrl StageName VpcLinkId
AWS::RefactorSpaces::Environment Arn EnvironmentIdentifier TransitGatewayId
AWS::RefactorSpaces::Route Arn PathResourceToId RouteIdentifier
AWS::RefactorSpaces::Service Arn ServiceIdentifier
AWS::Rekognition::Collection Arn
AWS::Rekognition::Project Arn
AWS::Rekognition::StreamProcessor Arn Status StatusMessage
AWS::ResilienceHub::App AppArn DriftStatus
AWS::ResilienceHub::ResiliencyPolicy PolicyArn
AWS::ResourceExplorer2::DefaultViewAssociation AssociatedAwsPrincipal
AWS::ResourceExplorer2::Index Arn IndexState
AWS::ResourceExplorer2::View ViewArn
AWS::ResourceGroups::Group Arn
AWS::ResourceGroups::TagSyncTask GroupArn GroupName Status TaskArn
AWS::RoboMaker::Fleet Arn
AWS::RoboMaker::Robot Arn
AWS::RoboMaker::RobotApplication Arn CurrentRevisionId Environment Name RobotSoftwareSuite.Name RobotSoftwareSuite.Version Sources
AWS::RoboMaker::RobotApplicationVersion ApplicationVersion Arn
AWS::RoboMaker::SimulationApplication Arn CurrentRevisionId Environment Name RenderingEngine.Name RenderingEngine.Version RobotSoftwareSuite.Name RobotSoftwareSuite.Version SimulationSoftwareSuite.Name SimulationSoftwareSuite.Version Sources
AWS::RoboMaker::SimulationApplicationVersion ApplicationVersion Arn
AWS::RolesAnywhere::CRL CrlId
AWS::RolesAnywhere::Profile ProfileArn ProfileId
AWS::RolesAnywhere::TrustAnchor TrustAnchorArn TrustAnchorId
AWS::Route53::CidrCollection Arn Id
AWS::Route53::DNSSEC
AWS::Route53::HealthCheck HealthCheckId
AWS::Route53::HostedZone Id NameServers
AWS::Route53::KeySigningKey
AWS::Route53::RecordSet Id
AWS::Route53::RecordSetGroup Id
AWS::Route53GlobalResolver::AccessSource AccessSourceId Arn CreatedAt Status UpdatedAt
AWS::Route53GlobalResolver::AccessToken AccessTokenId Arn CreatedAt GlobalResolverId Status UpdatedAt Value
AWS::Route53GlobalResolver::DnsView Arn CreatedAt DnsViewId Status UpdatedAt
AWS::Route53GlobalResolver::FirewallDomainList Arn CreatedAt DomainCount FirewallDomainListId Status StatusMessage UpdatedAt
AWS::Route53GlobalResolver::FirewallRule CreatedAt FirewallRuleId QueryType Status UpdatedAt
AWS::Route53GlobalResolver::GlobalResolver Arn CreatedAt DnsName GlobalResolverId IPv4Addresses IPv6Addresses Status UpdatedAt
AWS::Route53GlobalResolver::HostedZoneAssociation CreatedAt HostedZoneAssociationId HostedZoneName Status UpdatedAt
AWS::Route53Profiles::Profile Arn ClientToken Id ShareStatus
AWS::Route53Profiles::ProfileAssociation Id
AWS::Route53Profiles::ProfileResourceAssociation Id ResourceType
AWS::Route53RecoveryControl::Cluster ClusterArn ClusterEndpoints Status
AWS::Route53RecoveryControl::ControlPanel ControlPanelArn DefaultControlPanel RoutingControlCount Status
AWS::Route53RecoveryControl::RoutingControl RoutingControlArn Status
AWS::Route53RecoveryControl::SafetyRule SafetyRuleArn Status
AWS::Route53RecoveryReadiness::Cell CellArn ParentReadinessScopes
AWS::Route53RecoveryReadiness::ReadinessCheck ReadinessCheckArn
AWS::Route53RecoveryReadiness::RecoveryGroup RecoveryGroupArn
AWS::Route53RecoveryReadiness::ResourceSet ResourceSetArn
AWS::Route53Resolver::FirewallDomainList Arn CreationTime CreatorRequestId DomainCount Id ManagedOwnerName ModificationTime Status StatusMessage
AWS::Route53Resolver::FirewallRuleGroup Arn CreationTime CreatorRequestId Id ModificationTime OwnerId RuleCount ShareStatus Status StatusMessage
AWS::Route53Resolver::FirewallRuleGroupAssociation Arn CreationTime CreatorRequestId Id ManagedOwnerName ModificationTime Status StatusMessage
AWS::Route53Resolver::OutpostResolver Arn CreationTime CreatorRequestId Id ModificationTime Status StatusMessage
AWS::Route53Resolver::ResolverConfig AutodefinedReverse Id OwnerId
AWS::Route53Resolver::ResolverDNSSECConfig Id OwnerId ValidationStatus
AWS::Route53Resolver::ResolverEndpoint Arn Direction HostVPCId IpAddressCount Name ResolverEndpointId
AWS::Route53Resolver::ResolverQueryLoggingConfig Arn AssociationCount CreationTime CreatorRequestId Id OwnerId ShareStatus Status
AWS::Route53Resolver::ResolverQueryLoggingConfigAssociation CreationTime Error ErrorMessage Id Status
AWS::Route53Resolver::ResolverRule Arn DelegationRecord DomainName Name ResolverEndpointId ResolverRuleId RuleType Tags TargetIps
AWS::Route53Resolver::ResolverRuleAssociation Name ResolverRuleAssociationId ResolverRuleId VPCId
AWS::S3::AccessGrant AccessGrantArn AccessGrantId GrantScope
AWS::S3::AccessGrantsInstance AccessGrantsInstanceArn AccessGrantsInstanceId
AWS::S3::AccessGrantsLocation AccessGrantsLocationArn AccessGrantsLocationId
AWS::S3::AccessPoint Alias Arn Bucket BucketAccountId Name NetworkOrigin PublicAccessBlockConfiguration.BlockPublicAcls PublicAccessBlockConfiguration.BlockPublicPolicy PublicAccessBlockConfiguration.IgnorePublicAcls PublicAccessBlockConfiguration.RestrictPublicBuckets Tags VpcConfiguration.VpcId
AWS::S3::Bucket Arn DomainName DualStackDomainName MetadataConfiguration.AnnotationTableConfiguration.TableArn MetadataConfiguration.AnnotationTableConfiguration.TableName MetadataConfiguration.Destination MetadataConfiguration.InventoryTableConfiguration.TableArn MetadataConfiguration.InventoryTableConfiguration.TableName MetadataConfiguration.JournalTableConfiguration.TableArn MetadataConfiguration.JournalTableConfiguration.TableName MetadataTableConfiguration.S3TablesDestination.TableArn MetadataTableConfiguration.S3TablesDestination.TableNamespace RegionalDomainName WebsiteURL
AWS::S3::BucketPolicy
AWS::S3::MultiRegionAccessPoint Alias CreatedAt
AWS::S3::MultiRegionAccessPointPolicy PolicyStatus PolicyStatus.IsPublic
AWS::S3::StorageLens StorageLensConfiguration.StorageLensArn
AWS::S3::StorageLensGroup StorageLensGroupArn
AWS::S3Express::AccessPoint Arn NetworkOrigin
AWS::S3Express::BucketPolicy
AWS::S3Express::DirectoryBucket Arn AvailabilityZoneName
AWS::S3Files::AccessPoint AccessPointArn AccessPointId OwnerId Status
AWS::S3Files::FileSystem CreationTime FileSystemArn FileSystemId OwnerId Status StatusMessage SynchronizationConfiguration.LatestVersionNumber
AWS::S3Files::FileSystemPolicy
AWS::S3Files::MountTarget AvailabilityZoneId MountTargetId NetworkInterfaceId OwnerId Status StatusMessage VpcId
AWS::S3ObjectLambda::AccessPoint Alias Alias.Status Alias.Value Arn CreationDate PolicyStatus PolicyStatus.IsPublic PublicAccessBlockConfiguration PublicAccessBlockConfiguration.BlockPublicAcls PublicAccessBlockConfiguration.BlockPublicPolicy PublicAccessBlockConfiguration.IgnorePublicAcls PublicAccessBlockConfiguration.RestrictPublicBuckets
AWS::S3ObjectLambda::AccessPointPolicy
AWS::S3Outposts::AccessPoint Arn
AWS::S3Outposts::Bucket Arn
AWS::S3Outposts::BucketPolicy
AWS::S3Outposts::Endpoint Arn CidrBlock CreationTime Id NetworkInterfaces Status
AWS::S3Tables::Namespace
AWS::S3Tables::Table TableARN VersionToken WarehouseLocation
AWS::S3Tables::TableBucket TableBucketARN
AWS::S3Tables::TableBucketPolicy
AWS::S3Tables::TablePolicy Namespace TableBucketARN TableName
AWS::S3Vectors::Index CreationTime IndexArn
AWS::S3Vectors::VectorBucket CreationTime VectorBucketArn
AWS::S3Vectors::VectorBucketPolicy
AWS::SDB::Domain Id
AWS::SES::ConfigurationSet
AWS::SES::ConfigurationSetEventDestination Id
AWS::SES::ContactList
AWS::SES::CustomVerificationEmailTemplate
AWS::SES::DedicatedIpPool
AWS::SES::EmailIdentity DkimDNSTokenName1 DkimDNSTokenName2 DkimDNSTokenName3 DkimDNSTokenValue1 DkimDNSTokenValue2 DkimDNSTokenValue3
AWS::SES::MailManagerAddonInstance AddonInstanceArn AddonInstanceId AddonName
AWS::SES::MailManagerAddonSubscription AddonSubscriptionArn AddonSubscriptionId
AWS::SES::MailManagerAddressList AddressListArn AddressListId
AWS::SES::MailManagerArchive ArchiveArn ArchiveId ArchiveState
AWS::SES::MailManagerIngressPoint ARecord IngressPointArn IngressPointId Status
AWS::SES::MailManagerRelay RelayArn RelayId
AWS::SES::MailManagerRuleSet RuleSetArn RuleSetId
AWS::SES::MailManagerTrafficPolicy TrafficPolicyArn TrafficPolicyId
AWS::SES::MultiRegionEndpoint
AWS::SES::ReceiptFilter Id
AWS::SES::ReceiptRule Id RuleName
AWS::SES::ReceiptRuleSet Id
AWS::SES::Template Id
AWS::SES::Tenant Arn
AWS::SES::VdmAttributes VdmAttributesResourceId
AWS::SMSVOICE::ConfigurationSet Arn
AWS::SMSVOICE::OptOutList Arn
AWS::SMSVOICE::PhoneNumber Arn PhoneNumber PhoneNumberId
AWS::SMSVOICE::Pool Arn PoolId
AWS::SMSVOICE::ProtectConfiguration Arn ProtectConfigurationId
AWS::SMSVOICE::ResourcePolicy
AWS::SMSVOICE::SenderId Arn
AWS::SNS::Subscription Arn
AWS::SNS::Topic ContentBasedDeduplication DeliveryStatusLogging DisplayName FifoThroughputScope FifoTopic KmsMasterKeyId SignatureVersion Subscription Tags TopicArn TopicName TracingConfig
AWS::SNS::TopicInlinePolicy
AWS::SNS::TopicPolicy Id
AWS::SQS::Queue Arn ContentBasedDeduplication DeduplicationScope DelaySeconds FifoQueue FifoThroughputLimit KmsDataKeyReusePeriodSeconds KmsMasterKeyId MaximumMessageSize MessageRetentionPeriod QueueName QueueUrl ReceiveMessageWaitTimeSeconds RedrivePolicy.deadLetterTargetArn RedrivePolicy.maxReceiveCount SqsManagedSseEnabled Tags VisibilityTimeout
AWS::SQS::QueueInlinePolicy
AWS::SQS::QueuePolicy Id
AWS::SSM::Association AssociationId
AWS::SSM::Document
AWS::SSM::MaintenanceWindow WindowId
AWS::SSM::MaintenanceWindowTarget WindowTargetId
AWS::SSM::MaintenanceWindowTask WindowTaskId
AWS::SSM::Parameter AllowedPattern Arn DataType Description Name Policies Tier Type Value
AWS::SSM::PatchBaseline Id
AWS::SSM::ResourceDataSync
AWS::SSM::ResourcePolicy PolicyHash PolicyId
AWS::SSMContacts::Contact Arn
AWS::SSMContacts::ContactChannel Arn
AWS::SSMContacts::Plan Arn
AWS::SSMContacts::Rotation Arn
AWS::SSMGuiConnect::Preferences AccountId
AWS::SSMIncidents::ReplicationSet Arn
AWS::SSMIncidents::ResponsePlan Arn
AWS::SSMQuickSetup::ConfigurationManager CreatedAt LastModifiedAt ManagerArn StatusSummaries
AWS::SSMQuickSetup::LifecycleAutomation AssociationId
AWS::SSO::Application ApplicationArn IdentityStoreArn
AWS::SSO::ApplicationAssignment
AWS::SSO::Assignment
AWS::SSO::Instance IdentityStoreId InstanceArn OwnerAccountId Status
AWS::SSO::InstanceAccessControlAttributeConfiguration
AWS::SSO::PermissionSet PermissionSetArn
AWS::SageMaker::App AppArn BuiltInLifecycleConfigArn
AWS::SageMaker::AppImageConfig AppImageConfigArn
AWS::SageMaker::Cluster ClusterArn ClusterStatus CreationTime FailureMessage
AWS::SageMaker::CodeRepository CodeRepositoryArn CodeRepositoryName Id
AWS::SageMaker::DataQualityJobDefinition CreationTime DataQualityAppSpecification.ContainerArguments DataQualityAppSpecification.ContainerEntrypoint DataQualityAppSpecification.ImageUri DataQualityAppSpecification.PostAnalyticsProcessorSourceUri DataQualityAppSpecification.RecordPreprocessorSourceUri DataQualityBaselineConfig.BaseliningJobName DataQualityBaselineConfig.ConstraintsResource.S3Uri DataQualityBaselineConfig.StatisticsResource.S3Uri DataQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri DataQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header DataQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line DataQualityJobInput.BatchTransformInput.DatasetFormat.Parquet DataQualityJobInput.BatchTransformInput.ExcludeFeaturesAttribute DataQualityJobInput.BatchTransformInput.LocalPath DataQualityJobInput.BatchTransformInput.S3DataDistributionType DataQualityJobInput.BatchTransformInput.S3InputMode DataQualityJobInput.EndpointInput.EndpointName DataQualityJobInput.EndpointInput.ExcludeFeaturesAttribute DataQualityJobInput.EndpointInput.LocalPath DataQualityJobInput.EndpointInput.S3DataDistributionType DataQualityJobInput.EndpointInput.S3InputMode DataQualityJobOutputConfig.KmsKeyId DataQualityJobOutputConfig.MonitoringOutputs EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
AWS::SageMaker::Device
AWS::SageMaker::DeviceFleet
AWS::SageMaker::Domain DomainArn DomainId HomeEfsFileSystemId SecurityGroupIdForDomainBoundary SingleSignOnApplicationArn SingleSignOnManagedApplicationInstanceId Url
AWS::SageMaker::Endpoint EndpointArn EndpointName
AWS::SageMaker::EndpointConfig EndpointConfigArn EndpointConfigName Id
AWS::SageMaker::FeatureGroup CreationTime FeatureGroupStatus
AWS::SageMaker::Image ImageArn
AWS::SageMaker::ImageVersion ContainerImage ImageArn ImageVersionArn Version
AWS::SageMaker::InferenceComponent CreationTime FailureReason InferenceComponentArn InferenceComponentStatus LastModifiedTime RuntimeConfig.CurrentCopyCount RuntimeConfig.DesiredCopyCount RuntimeConfig.PlacementStatus Specification.Container.DeployedImage Specification.CurrentDataCacheConfig
AWS::SageMaker::InferenceExperiment Arn CreationTime EndpointMetadata EndpointMetadata.EndpointConfigName EndpointMetadata.EndpointName EndpointMetadata.EndpointStatus LastModifiedTime Status
AWS::SageMaker::MlflowTrackingServer TrackingServerArn
AWS::SageMaker::Model ModelArn ModelName
AWS::SageMaker::ModelBiasJobDefinition CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelBiasAppSpecification.ConfigUri ModelBiasAppSpecification.ImageUri ModelBiasBaselineConfig.BaseliningJobName ModelBiasBaselineConfig.ConstraintsResource.S3Uri ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet ModelBiasJobInput.BatchTransformInput.EndTimeOffset ModelBiasJobInput.BatchTransformInput.FeaturesAttribute ModelBiasJobInput.BatchTransformInput.InferenceAttribute ModelBiasJobInput.BatchTransformInput.LocalPath ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute ModelBiasJobInput.BatchTransformInput.S3DataDistributionType ModelBiasJobInput.BatchTransformInput.S3InputMode ModelBiasJobInput.BatchTransformInput.StartTimeOffset ModelBiasJobInput.EndpointInput.EndTimeOffset ModelBiasJobInput.EndpointInput.EndpointName ModelBiasJobInput.EndpointInput.FeaturesAttribute ModelBiasJobInput.EndpointInput.InferenceAttribute ModelBiasJobInput.EndpointInput.LocalPath ModelBiasJobInput.EndpointInput.ProbabilityAttribute ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute ModelBiasJobInput.EndpointInput.S3DataDistributionType ModelBiasJobInput.EndpointInput.S3InputMode ModelBiasJobInput.EndpointInput.StartTimeOffset ModelBiasJobInput.GroundTruthS3Input.S3Uri ModelBiasJobOutputConfig.KmsKeyId ModelBiasJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
AWS::SageMaker::ModelCard CreatedBy.DomainId CreatedBy.UserProfileArn CreatedBy.UserProfileName CreationTime LastModifiedBy.DomainId LastModifiedBy.UserProfileArn LastModifiedBy.UserProfileName LastModifiedTime ModelCardArn ModelCardProcessingStatus ModelCardVersion
AWS::SageMaker::ModelExplainabilityJobDefinition CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelExplainabilityAppSpecification.ConfigUri ModelExplainabilityAppSpecification.ImageUri ModelExplainabilityBaselineConfig.BaseliningJobName ModelExplainabilityBaselineConfig.ConstraintsResource.S3Uri ModelExplainabilityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelExplainabilityJobInput.BatchTransformInput.DatasetFormat.Parquet ModelExplainabilityJobInput.BatchTransformInput.FeaturesAttribute ModelExplainabilityJobInput.BatchTransformInput.InferenceAttribute ModelExplainabilityJobInput.BatchTransformInput.LocalPath ModelExplainabilityJobInput.BatchTransformInput.ProbabilityAttribute ModelExplainabilityJobInput.BatchTransformInput.S3DataDistributionType ModelExplainabilityJobInput.BatchTransformInput.S3InputMode ModelExplainabilityJobInput.EndpointInput.EndpointName ModelExplainabilityJobInput.EndpointInput.FeaturesAttribute ModelExplainabilityJobInput.EndpointInput.InferenceAttribute ModelExplainabilityJobInput.EndpointInput.LocalPath ModelExplainabilityJobInput.EndpointInput.ProbabilityAttribute ModelExplainabilityJobInput.EndpointInput.S3DataDistributionType ModelExplainabilityJobInput.EndpointInput.S3InputMode ModelExplainabilityJobOutputConfig.KmsKeyId ModelExplainabilityJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
AWS::SageMaker::ModelPackage CreationTime LastModifiedTime ModelPackageArn ModelPackageStatus
AWS::SageMaker::ModelPackageGroup CreationTime ModelPackageGroupArn ModelPackageGroupStatus
AWS::SageMaker::ModelQualityJobDefinition CreationTime EndpointName JobDefinitionArn JobDefinitionName JobResources.ClusterConfig.InstanceCount JobResources.ClusterConfig.InstanceType JobResources.ClusterConfig.VolumeKmsKeyId JobResources.ClusterConfig.VolumeSizeInGB ModelQualityAppSpecification.ContainerArguments ModelQualityAppSpecification.ContainerEntrypoint ModelQualityAppSpecification.ImageUri ModelQualityAppSpecification.PostAnalyticsProcessorSourceUri ModelQualityAppSpecification.ProblemType ModelQualityAppSpecification.RecordPreprocessorSourceUri ModelQualityBaselineConfig.BaseliningJobName ModelQualityBaselineConfig.ConstraintsResource.S3Uri ModelQualityJobInput.BatchTransformInput.DataCapturedDestinationS3Uri ModelQualityJobInput.BatchTransformInput.DatasetFormat.Csv.Header ModelQualityJobInput.BatchTransformInput.DatasetFormat.Json.Line ModelQualityJobInput.BatchTransformInput.DatasetFormat.Parquet ModelQualityJobInput.BatchTransformInput.EndTimeOffset ModelQualityJobInput.BatchTransformInput.InferenceAttribute ModelQualityJobInput.BatchTransformInput.LocalPath ModelQualityJobInput.BatchTransformInput.ProbabilityAttribute ModelQualityJobInput.BatchTransformInput.ProbabilityThresholdAttribute ModelQualityJobInput.BatchTransformInput.S3DataDistributionType ModelQualityJobInput.BatchTransformInput.S3InputMode ModelQualityJobInput.BatchTransformInput.StartTimeOffset ModelQualityJobInput.EndpointInput.EndTimeOffset ModelQualityJobInput.EndpointInput.EndpointName ModelQualityJobInput.EndpointInput.InferenceAttribute ModelQualityJobInput.EndpointInput.LocalPath ModelQualityJobInput.EndpointInput.ProbabilityAttribute ModelQualityJobInput.EndpointInput.ProbabilityThresholdAttribute ModelQualityJobInput.EndpointInput.S3DataDistributionType ModelQualityJobInput.EndpointInput.S3InputMode ModelQualityJobInput.EndpointInput.StartTimeOffset ModelQualityJobInput.GroundTruthS3Input.S3Uri ModelQualityJobOutputConfig.KmsKeyId ModelQualityJobOutputConfig.MonitoringOutputs NetworkConfig.EnableInterContainerTrafficEncryption NetworkConfig.EnableNetworkIsolation NetworkConfig.VpcConfig.SecurityGroupIds NetworkConfig.VpcConfig.Subnets RoleArn StoppingCondition.MaxRuntimeInSeconds Tags
AWS::SageMaker::MonitoringSchedule CreationTime EndpointName FailureReason LastModifiedTime LastMonitoringExecutionSummary.CreationTime LastMonitoringExecutionSummary.EndpointName LastMonitoringExecutionSummary.FailureReason LastMonitoringExecutionSummary.LastModifiedTime LastMonitoringExecutionSummary.MonitoringExecutionStatus LastMonitoringExecutionSummary.MonitoringScheduleName LastMonitoringExecutionSummary.ProcessingJobArn LastMonitoringExecutionSummary.ScheduledTime MonitoringScheduleArn MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds MonitoringScheduleConfig.MonitoringJobDefinitionName MonitoringScheduleConfig.MonitoringType MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression MonitoringScheduleName MonitoringScheduleStatus Tags
AWS::SageMaker::NotebookInstance Id NotebookInstanceArn NotebookInstanceName
AWS::SageMaker::NotebookInstanceLifecycleConfig Id NotebookInstanceLifecycleConfigArn NotebookInstanceLifecycleConfigName
AWS::SageMaker::PartnerApp Arn BaseUrl CurrentVersionEolDate
AWS::SageMaker::Pipeline
AWS::SageMaker::ProcessingJob AutoMLJobArn CreationTime ExitMessage FailureReason LastModifiedTime MonitoringScheduleArn ProcessingEndTime ProcessingJobArn ProcessingJobStatus ProcessingStartTime TrainingJobArn
AWS::SageMaker::Project CreationTime ProjectArn ProjectId ProjectStatus
AWS::SageMaker::Space SpaceArn Url
AWS::SageMaker::StudioLifecycleConfig StudioLifecycleConfigArn
AWS::SageMaker::UserProfile UserProfileArn
AWS::SageMaker::Workteam Id WorkteamArn WorkteamName
AWS::Scheduler::Schedule Arn
AWS::Scheduler::ScheduleGroup Arn CreationDate LastModificationDate State
AWS::SecretsManager::ResourcePolicy Id
AWS::SecretsManager::RotationSchedule Id
AWS::SecretsManager::Secret Id
AWS::SecretsManager::SecretTargetAttachment Id
AWS::SecurityAgent::AgentSpace AgentSpaceId CreatedAt UpdatedAt
AWS::SecurityAgent::Application ApplicationId ApplicationName Domain IdCConfiguration.IdCApplicationArn
AWS::SecurityAgent::Pentest CreatedAt PentestId UpdatedAt
AWS::SecurityAgent::TargetDomain CreatedAt TargetDomainId VerificationDetails VerificationStatus VerificationStatusReason VerifiedAt
AWS::SecurityHub::AggregatorV2 AggregationRegion AggregatorV2Arn
AWS::SecurityHub::AutomationRule CreatedAt CreatedBy RuleArn UpdatedAt
AWS::SecurityHub::AutomationRuleV2 CreatedAt RuleArn RuleId UpdatedAt
AWS::SecurityHub::ConfigurationPolicy Arn CreatedAt Id ServiceEnabled UpdatedAt
AWS::SecurityHub::ConnectorV2 ConnectorArn ConnectorId ConnectorStatus CreatedAt EnablementStatus EnablementStatusReason Issues LastCheckedAt LastUpdatedAt Message
AWS::SecurityHub::DelegatedAdmin DelegatedAdminIdentifier Status
AWS::SecurityHub::FindingAggregator FindingAggregationRegion FindingAggregatorArn
AWS::SecurityHub::Hub ARN SubscribedAt
AWS::SecurityHub::HubV2 HubV2Arn SubscribedAt
AWS::SecurityHub::Insight InsightArn
AWS::SecurityHub::OrganizationConfiguration MemberAccountLimitReached OrganizationConfigurationIdentifier Status StatusMessage
AWS::SecurityHub::PolicyAssociation AssociationIdentifier AssociationStatus AssociationStatusMessage AssociationType UpdatedAt
AWS::SecurityHub::ProductSubscription ProductSubscriptionArn
AWS::SecurityHub::SecurityControl
AWS::SecurityHub::Standard StandardsSubscriptionArn
AWS::SecurityLake::AwsLogSource
AWS::SecurityLake::DataLake Arn S3BucketArn
AWS::SecurityLake::Subscriber ResourceShareArn ResourceShareName S3BucketArn SubscriberArn SubscriberRoleArn
AWS::SecurityLake::SubscriberNotification SubscriberEndpoint
AWS::ServiceCatalog::AcceptedPortfolioShare Id
AWS::ServiceCatalog::CloudFormationProduct Id ProductName ProvisioningArtifactIds ProvisioningArtifactNames
AWS::ServiceCatalog::LaunchNotificationConstraint Id
AWS::ServiceCatalog::LaunchRoleConstraint Id
AWS::ServiceCatalog::LaunchTemplateConstraint Id
AWS::ServiceCatalog::Portfolio Id PortfolioName
AWS::ServiceCatalog::PortfolioPrincipalAssociation
AWS::ServiceCatalog::PortfolioProductAssociation
AWS::ServiceCatalog::PortfolioShare
AWS::ServiceCatalog::ResourceUpdateConstraint Id
AWS::ServiceCatalog::ServiceAction Id
AWS::ServiceCatalog::ServiceActionAssociation
AWS::ServiceCatalog::StackSetConstraint Id
AWS::ServiceCatalog::TagOption Id
AWS::ServiceCatalog::TagOptionAssociation
AWS::ServiceCatalogAppRegistry::Application ApplicationName ApplicationTagKey ApplicationTagValue Arn Id
AWS::ServiceCatalogAppRegistry::AttributeGroup Arn Id
AWS::ServiceCatalogAppRegistry::AttributeGroupAssociation ApplicationArn AttributeGroupArn Id
AWS::ServiceCatalogAppRegistry::ResourceAssociation ApplicationArn Id ResourceArn
AWS::ServiceDiscovery::HttpNamespace Arn Id
AWS::ServiceDiscovery::Instance InstanceId
AWS::ServiceDiscovery::PrivateDnsNamespace Arn HostedZoneId Id
AWS::ServiceDiscovery::PublicDnsNamespace Arn HostedZoneId Id
AWS::ServiceDiscovery::Service Arn Id Name
AWS::Shield::DRTAccess AccountId
AWS::Shield::ProactiveEngagement AccountId
AWS::Shield::Protection ProtectionArn ProtectionId
AWS::Shield::ProtectionGroup ProtectionGroupArn
AWS::Signer::ProfilePermission
AWS::Signer::SigningProfile Arn ProfileName ProfileVersion ProfileVersionArn
AWS::SimSpaceWeaver::Simulation DescribePayload
AWS::StepFunctions::Activity Arn EncryptionConfiguration.KmsDataKeyReusePeriodSeconds EncryptionConfiguration.KmsKeyId EncryptionConfiguration.Type Name Tags
AWS::StepFunctions::StateMachine Arn Name StateMachineRevisionId
AWS::StepFunctions::StateMachineAlias Arn
AWS::StepFunctions::StateMachineVersion Arn
AWS::SupportApp::AccountAlias AccountAliasResourceId
AWS::SupportApp::SlackChannelConfiguration
AWS::SupportApp::SlackWorkspaceConfiguration
AWS::Synthetics::Canary Code.SourceLocationArn Id State
AWS::Synthetics::Group Id
AWS::SystemsManagerSAP::Application Arn
AWS::Timestream::Database Arn
AWS::Timestream::InfluxDBCluster Arn Endpoint EngineType Id InfluxAuthParametersSecretArn NextMaintenanceTime ReaderEndpoint Status
AWS::Timestream::InfluxDBInstance Arn AvailabilityZone Endpoint Id InfluxAuthParametersSecretArn NextMaintenanceTime SecondaryAvailabilityZone Status
AWS::Timestream::ScheduledQuery Arn SQErrorReportConfiguration SQKmsKeyId SQName SQNotificationConfiguration SQQueryString SQScheduleConfiguration SQScheduledQueryExecutionRoleArn SQTargetConfiguration
AWS::Timestream::Table Arn Name
AWS::Transfer::Agreement AgreementId Arn
AWS::Transfer::Certificate Arn CertificateId NotAfterDate NotBeforeDate Serial Status Type
AWS::Transfer::Connector Arn ConnectorId ErrorMessage ServiceManagedEgressIpAddresses Status
AWS::Transfer::Profile Arn ProfileId
AWS::Transfer::Server Arn As2ServiceManagedEgressIpAddresses ServerId State
AWS::Transfer::User Arn ServerId UserName
AWS::Transfer::WebApp Arn IdentityProviderDetails.ApplicationArn VpcEndpointId WebAppId
AWS::Transfer::Workflow Arn WorkflowId
AWS::UXC::AccountCustomization AccountId
AWS::VerifiedPermissions::IdentitySource Details Details.ClientIds Details.DiscoveryUrl Details.OpenIdIssuer Details.UserPoolArn IdentitySourceId
AWS::VerifiedPermissions::Policy PolicyId PolicyType
AWS::VerifiedPermissions::PolicyStore Arn EncryptionState PolicyStoreId
AWS::VerifiedPermissions::PolicyTemplate PolicyTemplateId
AWS::VoiceID::Domain DomainId
AWS::VpcLattice::AccessLogSubscription Arn Id ResourceArn ResourceId
AWS::VpcLattice::AuthPolicy State
AWS::VpcLattice::DomainVerification Arn Id Status TxtMethodConfig
AWS::VpcLattice::Listener Arn Id ServiceArn ServiceId
AWS::VpcLattice::ResourceConfiguration Arn Id
AWS::VpcLattice::ResourceGateway Arn Id
AWS::VpcLattice::ResourcePolicy
AWS::VpcLattice::Rule Arn Id
AWS::VpcLattice::Service Arn CreatedAt DnsEntry.DomainName DnsEntry.HostedZoneId Id LastUpdatedAt Status
AWS::VpcLattice::ServiceNetwork Arn CreatedAt Id LastUpdatedAt
AWS::VpcLattice::ServiceNetworkResourceAssociation Arn Id
AWS::VpcLattice::ServiceNetworkServiceAssociation Arn CreatedAt DnsEntry.DomainName DnsEntry.HostedZoneId Id ServiceArn ServiceId ServiceName ServiceNetworkArn ServiceNetworkId ServiceNetworkName Status
AWS::VpcLattice::ServiceNetworkVpcAssociation Arn CreatedAt Id ServiceNetworkArn ServiceNetworkId ServiceNetworkName Status VpcId
AWS::VpcLattice::TargetGroup Arn CreatedAt Id LastUpdatedAt Status
AWS::WAF::ByteMatchSet Id
AWS::WAF::IPSet Id
AWS::WAF::Rule Id
AWS::WAF::SizeConstraintSet Id
AWS::WAF::SqlInjectionMatchSet Id
AWS::WAF::WebACL Id
AWS::WAF::XssMatchSet Id
AWS::WAFRegional::ByteMatchSet Id
AWS::WAFRegional::GeoMatchSet Id
AWS::WAFRegional::IPSet Id
AWS::WAFRegional::RateBasedRule Id
AWS::WAFRegional::RegexPatternSet Id
AWS::WAFRegional::Rule Id
AWS::WAFRegional::SizeConstraintSet Id
AWS::WAFRegional::SqlInjectionMatchSet Id
AWS::WAFRegional::WebACL Id
AWS::WAFRegional::WebACLAssociation Id
AWS::WAFRegional::XssMatchSet Id
AWS::WAFv2::IPSet Arn Id
AWS::WAFv2::LoggingConfiguration ManagedByFirewallManager
AWS::WAFv2::RegexPatternSet Arn Id
AWS::WAFv2::RuleGroup Arn Id LabelNamespace
AWS::WAFv2::WebACL Arn Capacity Id LabelNamespace
AWS::WAFv2::WebACLAssociation
AWS::Wisdom::AIAgent AIAgentArn AIAgentId AssistantArn ModifiedTimeSeconds
AWS::Wisdom::AIAgentVersion AIAgentArn AIAgentVersionId AssistantArn VersionNumber
AWS::Wisdom::AIGuardrail AIGuardrailArn AIGuardrailId AssistantArn ModifiedTimeSeconds
AWS::Wisdom::AIGuardrailVersion AIGuardrailArn AIGuardrailVersionId AssistantArn VersionNumber
AWS::Wisdom::AIPrompt AIPromptArn AIPromptId AssistantArn ModifiedTimeSeconds
AWS::Wisdom::AIPromptVersion AIPromptArn AIPromptVersionId AssistantArn VersionNumber
AWS::Wisdom::Assistant AssistantArn AssistantId
AWS::Wisdom::AssistantAssociation AssistantArn AssistantAssociationArn AssistantAssociationId
AWS::Wisdom::KnowledgeBase KnowledgeBaseArn KnowledgeBaseId
AWS::Wisdom::MessageTemplate MessageTemplateArn MessageTemplateContentSha256 MessageTemplateId
AWS::Wisdom::MessageTemplateVersion MessageTemplateVersionArn MessageTemplateVersionNumber
AWS::Wisdom::QuickResponse Contents QuickResponseArn QuickResponseId Status
AWS::WorkSpaces::ConnectionAlias AliasId Associations ConnectionAliasState
AWS::WorkSpaces::Workspace Id WorkspaceId
AWS::WorkSpaces::WorkspacesPool CreatedAt PoolArn PoolId
AWS::WorkSpacesThinClient::Environment ActivationCode Arn CreatedAt DesktopType Id PendingSoftwareSetId PendingSoftwareSetVersion RegisteredDevicesCount SoftwareSetComplianceStatus UpdatedAt
AWS::WorkSpacesWeb::BrowserSettings AssociatedPortalArns BrowserSettingsArn
AWS::WorkSpacesWeb::DataProtectionSettings AssociatedPortalArns CreationDate DataProtectionSettingsArn
AWS::WorkSpacesWeb::IdentityProvider IdentityProviderArn
AWS::WorkSpacesWeb::IpAccessSettings AssociatedPortalArns CreationDate IpAccessSettingsArn
AWS::WorkSpacesWeb::NetworkSettings AssociatedPortalArns NetworkSettingsArn
AWS::WorkSpacesWeb::Portal BrowserType CreationDate PortalArn PortalEndpoint PortalStatus RendererType ServiceProviderSamlMetadata StatusReason
AWS::WorkSpacesWeb::SessionLogger AssociatedPortalArns CreationDate SessionLoggerArn
AWS::WorkSpacesWeb::TrustStore AssociatedPortalArns TrustStoreArn
AWS::WorkSpacesWeb::UserAccessLoggingSettings AssociatedPortalArns UserAccessLoggingSettingsArn
AWS::WorkSpacesWeb::UserSettings AssociatedPortalArns BrandingConfiguration.FaviconMetadata BrandingConfiguration.LogoMetadata BrandingConfiguration.WallpaperMetadata UserSettingsArn
AWS::WorkspacesInstances::Volume VolumeId
AWS::WorkspacesInstances::VolumeAssociation
AWS::WorkspacesInstances::WorkspaceInstance EC2ManagedInstance EC2ManagedInstance.InstanceId ProvisionState WorkspaceInstanceId
AWS::XRay::Group GroupARN
AWS::XRay::ResourcePolicy
AWS::XRay::SamplingRule RuleARN
AWS::XRay::TransactionSearchConfig AccountId
Alexa::ASK::Skill Id
`;export{A as published};
