import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import{a as c,b as C,c as S,q as m}from"./chunk-5HHCVAX6.js";import{A as u,x as p,y as d,z as g}from"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var P={ACMPCA:"CertificateAuthority",AccessAnalyzer:"Analyzer",AmazonMQ:"Broker Configuration",ApiGateway:"Account Authorizer Deployment DomainName Method RestApi Stage",ApiGatewayV2:"Api DomainName Route Stage",AppFlow:"ConnectorProfile Flow",AppMesh:"Mesh",AppRunner:"Service",AppSync:"ApiCache GraphQLApi",ApplicationAutoScaling:"ScalableTarget ScalingPolicy",Athena:"DataCatalog WorkGroup",AutoScaling:"AutoScalingGroup LaunchConfiguration ScalingPolicy",Backup:"BackupPlan BackupSelection BackupVault",Batch:"ComputeEnvironment JobDefinition",Bedrock:"Agent Guardrail",CUR:"ReportDefinition",Cassandra:"Table",CertificateManager:"Certificate",Cloud9:"EnvironmentEC2",CloudFormation:"Stack",CloudFront:"Distribution OriginAccessControl",CloudHSM:"Cluster",CloudTrail:"EventDataStore Trail",CloudWatch:"Alarm CompositeAlarm",CodeArtifact:"Domain",CodeBuild:"Project",CodeCommit:"Repository",CodeDeploy:"DeploymentGroup",CodePipeline:"Pipeline",Cognito:"IdentityPool UserPool",Config:"ConfigRule ConfigurationAggregator ConfigurationRecorder DeliveryChannel",DAX:"Cluster",DLM:"LifecyclePolicy",DMS:"Endpoint ReplicationInstance",DataSync:"LocationObjectStorage Task",Detective:"Graph",DocDB:"DBCluster DBClusterParameterGroup DBInstance",DynamoDB:"GlobalTable Table",EC2:`
    CapacityReservation ClientVpnEndpoint DHCPOptions EC2Fleet EIP EIPAssociation
    EgressOnlyInternetGateway FlowLog Instance InternetGateway KeyPair LaunchTemplate
    NatGateway NetworkAcl NetworkAclEntry PlacementGroup PrefixList Route RouteTable
    SecurityGroup SecurityGroupEgress SecurityGroupIngress Subnet SubnetNetworkAclAssociation
    SubnetRouteTableAssociation TransitGateway VPC VPCBlockPublicAccessOptions VPCEndpoint
    VPCEndpointService VPCGatewayAttachment VPCPeeringConnection VPNConnection Volume
    VolumeAttachment
  `,ECR:"RegistryPolicy Repository",ECS:"CapacityProvider Cluster Service TaskDefinition TaskSet",EFS:"AccessPoint FileSystem MountTarget",EKS:"AccessEntry Addon Cluster FargateProfile Nodegroup",EMR:"Cluster SecurityConfiguration",ElastiCache:"CacheCluster ParameterGroup ReplicationGroup ServerlessCache SubnetGroup User",ElasticBeanstalk:"Environment",ElasticLoadBalancing:"LoadBalancer",ElasticLoadBalancingV2:"Listener ListenerRule LoadBalancer TargetGroup TrustStore",Elasticsearch:"Domain",Events:"EventBus Rule",FSx:"FileSystem",GlobalAccelerator:"Accelerator",Glue:"Crawler DataCatalogEncryptionSettings DevEndpoint Job SecurityConfiguration",GuardDuty:"Detector Filter",IAM:`
    AccessKey Group GroupPolicy InstanceProfile ManagedPolicy OIDCProvider Role RolePolicy
    SAMLProvider ServerCertificate ServiceLinkedRole User UserPolicy UserToGroupAddition
  `,ImageBuilder:"Component DistributionConfiguration ImageRecipe InfrastructureConfiguration",Inspector:"AssessmentTarget",KMS:"Alias Key ReplicaKey",KafkaConnect:"Connector",Kendra:"Index",Kinesis:"Stream",KinesisAnalyticsV2:"Application",KinesisFirehose:"DeliveryStream",KinesisVideo:"Stream",Lambda:`
    Alias CodeSigningConfig EventSourceMapping Function LayerVersion LayerVersionPermission
    Permission Url
  `,Lightsail:"Instance",Logs:"LogGroup MetricFilter SubscriptionFilter",MSK:"Cluster ServerlessCluster",MWAA:"Environment",Macie:"Session",MemoryDB:"Cluster",Neptune:"DBCluster DBClusterParameterGroup DBInstance",NetworkFirewall:"Firewall FirewallPolicy LoggingConfiguration RuleGroup",OpenSearchServerless:"Collection SecurityPolicy",OpenSearchService:"Domain",Organizations:"Policy",Pipes:"Pipe",QLDB:"Ledger",RDS:`
    DBCluster DBClusterParameterGroup DBInstance DBParameterGroup DBProxy DBSubnetGroup
    EventSubscription GlobalCluster OptionGroup
  `,Redshift:"Cluster ClusterParameterGroup ClusterSubnetGroup",RedshiftServerless:"Namespace Workgroup",RolesAnywhere:"Profile",Route53:"HostedZone RecordSet",S3:"AccessPoint Bucket BucketPolicy",S3Express:"DirectoryBucket",S3Tables:"TableBucket",SES:"ConfigurationSet",SNS:"Subscription Topic TopicPolicy",SQS:"Queue QueuePolicy",SSM:"Association Document MaintenanceWindow Parameter",SSO:"PermissionSet",SageMaker:"DataQualityJobDefinition Domain EndpointConfig Model NotebookInstance",Scheduler:"Schedule",SecretsManager:"ResourcePolicy RotationSchedule Secret",SecurityHub:"Hub",ServiceCatalog:"Portfolio",ServiceDiscovery:"Service",StepFunctions:"StateMachine",Timestream:"Database",Transfer:"Server",WAF:"WebACL",WAFRegional:"Rule WebACL",WAFv2:"LoggingConfiguration RuleGroup WebACL WebACLAssociation",WorkSpaces:"Workspace",XRay:"Group"},y=`
  ACLName ADDomainJoinPassword ADDomainJoinUser AIMLOptions ALBLowReputationMode ASN
  AWSKMSKeyARN AWSManagedRulesACFPRuleSet AWSManagedRulesATPRuleSet
  AWSManagedRulesAntiDDoSRuleSet AWSManagedRulesBotControlRuleSet AWSOwnedKey AWSServiceName
  AZMode ActiveMQBrokerParameters AuthTTL AutoEnableIO AutoMountHomeEFS BrokerAZDistribution
  CACertificateIdentifier CNAMEPrefix CNAMEs CRLSign CSVMappingParameters ClassicLinkVPCId
  ClassicLinkVPCSecurityGroups CloudFrontDefaultCertificate CloudWatchAlarmDefinition
  CloudWatchEncryption CloudWatchEncryptionEnabled CloudWatchEncryptionMode
  CloudWatchLogGroupArn CloudWatchLogGroupName CloudWatchLoggingConfiguration
  CloudWatchLoggingOptions CloudWatchLogs CloudWatchLogsDetails CloudWatchLogsLogGroup
  CloudWatchLogsLogGroupArn CloudWatchLogsParameters CloudWatchLogsRoleArn
  CloudWatchMetricsEnabled CloudWatchRoleArn ClusterJDBCURL CustomIAMInstanceProfile
  CustomSMSSender DBClusterIdentifier DBClusterInstanceClass DBClusterParameterGroupName
  DBClusterSnapshotIdentifier DBInstanceClass DBInstanceIdentifier
  DBInstanceParameterGroupName DBParameterGroupName DBPort DBProxyName
  DBSecurityGroupMemberships DBSecurityGroups DBSnapshotIdentifier DBSubnetGroupDescription
  DBSubnetGroupName DBSystemId DPDTimeoutAction DPDTimeoutSeconds DataVolumeKMSKeyId
  DatabaseARN DatabaseSourceVPCConfiguration DefaultTTL DestinationTableBucketARN DisableSSO
  DocumentDBEventSourceConfig DomainIAMRoleName DynamoDBStreamParameters DynamoDBTargets
  EBSEnabled EBSOptions EBSStorageInfo ECPUPerSecond ECSServices EFSFileSystemConfig EIP
  EnableECSManagedTags EnableIAMDatabaseAuthentication EnableResourceNameDnsAAAARecord
  EnableSSMAccess EnableTLSSessionHolding EnabledAPIAccess EnforceHTTPS ErrorCachingMinTTL
  FSxLustreFileSystemConfig FSxWindowsFileServerVolumeConfiguration ForwardedIP
  ForwardedIPConfig FunctionARN GcpMySQLSettings GraphQLOperation HAPairs
  HECAcknowledgmentTimeoutInSeconds HECEndpoint HECEndpointType HECToken HTTPPort HTTPSPort
  IAMAuth IAMFederationOptions IKEVersions IP IPSetForwardedIPConfig IPSetReferenceStatement
  IPSetReferences IPSets IPV6Enabled IatTTL IdentityCenterApplicationARN
  IdentityCenterInstanceARN IdleSessionTTLInSeconds JA3Fingerprint JA4Fingerprint
  JSONMappingParameters JWTOptions KMSArn KMSEncryptionConfig KinesisStreamARN
  LBCookieStickinessPolicy MSKClusterARN MSKSourceConfiguration ManagedEBSVolume MasterUserARN
  MaxPayloadInMB MaxTTL MemorySizeInMB MinTTL MongoDBTargets MultiAZ MultiAZEnabled
  MultiAZWithStandbyEnabled NotificationARNs NotificationTargetARN OKActions OSReleaseLabel
  OpenIDConnectConfig OpenIdConnectProviderARNs OpenZFSConfiguration OriginSSLProtocols
  ParallelismPerKPU Phase1DHGroupNumbers Phase2DHGroupNumbers PrincipalOrgID PromQLCriteria
  ProviderARNs PublishCloudWatchMetricsEnabled RabbitMQBrokerParameters ReplicaKmsKeyID
  RequireTLS RotationLambdaARN SAMLOptions SAMLProviderArn SAPOData SSEEnabled
  SSESpecification SSEType SSLCertificateId SamlProviderARNs SchemaRegistryURI
  SelfServiceSAMLProviderArn ServiceLinkedRoleARN SourceDBClusterIdentifier
  SourceDBInstanceAutomatedBackupsArn SourceDBInstanceIdentifier SourceKMSKeyArn TCPFlags
  TLSEnabled TLSInspectionConfigurationArn TLSSecurityPolicy TargetGroupARNs TemplateURL
  ThroughputCapacityPerHAPair TotalLocalStorageGB TransitionToIA VPCOptions VPCRegion
  VPCSecurityGroups VPCZoneIdentifier VPCs VolumeSizeInGB WebACLArn WebACLId
  WebAuthnRelyingPartyID maxPageSize maxParallelism paginationConfig parallelismConfig
  s3BackupMode usePrivateLinkForMetadataAndAuthorization
`,D={"AWS::ApplicationAutoScaling::ScalableTarget":"RoleARN","AWS::AutoScaling::AutoScalingGroup":"RoleARN TopicARN","AWS::Backup::BackupVault":"SNSTopicArn","AWS::CloudFront::Distribution":"DNSName LambdaFunctionARN","AWS::CloudTrail::Trail":"KMSKeyId","AWS::Cognito::UserPool":"KMSKeyID","AWS::Config::ConfigurationRecorder":"RoleARN","AWS::Config::DeliveryChannel":"SnsTopicARN","AWS::DAX::Cluster":"IAMRoleARN NotificationTopicARN","AWS::DynamoDB::GlobalTable":"KMSMasterKeyId","AWS::DynamoDB::Table":"KMSMasterKeyId","AWS::EC2::Instance":"CPUCredits","AWS::ECS::TaskDefinition":"EFSVolumeConfiguration IAM","AWS::EMR::Cluster":"SizeInGB","AWS::Kendra::Index":"URL","AWS::KinesisAnalyticsV2::Application":"BucketARN ResourceARN","AWS::KinesisFirehose::DeliveryStream":"BucketARN DomainARN KeyARN RoleARN SSLMode SecretARN","AWS::Lambda::EventSourceMapping":"URI","AWS::Lightsail::Instance":"IOPS","AWS::NetworkFirewall::Firewall":"IPAddressType","AWS::OpenSearchService::Domain":"IPAddressType","AWS::Pipes::Pipe":"ConsumerGroupID","AWS::RDS::DBInstance":"DBName PerformanceInsightsKMSKeyId","AWS::Redshift::Cluster":"DBName","AWS::Route53::HostedZone":"VPCId","AWS::Route53::RecordSet":"DNSName TTL","AWS::S3::Bucket":"KMSMasterKeyID SSEAlgorithm","AWS::S3Express::DirectoryBucket":"KMSMasterKeyID SSEAlgorithm","AWS::S3Tables::TableBucket":"KMSKeyArn SSEAlgorithm","AWS::ServiceDiscovery::Service":"TTL","AWS::WAFv2::RuleGroup":"HTTPMethod","AWS::WAFv2::WebACL":"HTTPMethod"},R=`
  ASN AccessPolicy AdditionalConfigs AdditionalModelRequestFields AdvancedOptions
  AirflowConfigurationOptions All AllQueryArguments AmiTags Annotations ArchivePolicy
  Arguments AssumeRolePolicyDocument AuthenticationRequestExtraParams BackupOptions
  BackupPlanTags BackupVaultTags CapacityTags CognitoEvents ColumnToJsonKeyMappings
  ConfigurationProperties ConnectorConfiguration CredentialsMap CustomProperties
  DataProtectionPolicy DefaultArguments DefinitionSubstitutions
  DeliveryPolicy DockerLabels DriverOpts EventPattern FieldIndexPolicies FileSystemPolicy
  FilterPolicy ForwardedIP HTTPMethod HeaderParameters HookDetails IP
  InlinePolicy InputParameters InputPathsMap KeyPolicy Limits LogTypes
  Method NamespaceResourcePolicy NonOverridableArguments None PermissionsPolicyDocument
  PolicyDocument ProfileProperties Properties PropertyMap QueryStringParameters
  RecoveryPointTags RedriveAllowPolicy RedrivePolicy ReplayPolicy RepositoryPolicyText
  RequestModels RequestParameters RequestTemplates Requests ResourcePolicyDocument
  ResponseModels ResponseParameters ResponseTemplates RouteSettings ServiceAttributes
  SimplePrefix SlidingWindow SparkProperties StageVariableOverrides StageVariables
  SupportedLoginProviders TestAliasTags TokenUrlCustomProperties UriPath UserPoolTags
`,f=`
  Criterion CustomResponseBodies IPSetReferences IPSets LogPublishingOptions PortSets RequestBody
`,W={"AWS::ApiGateway::Deployment":"Variables","AWS::ApiGateway::RestApi":"Body Parameters Policy","AWS::ApiGateway::Stage":"Variables","AWS::ApiGatewayV2::Api":"Body Tags","AWS::ApiGatewayV2::DomainName":"Tags","AWS::ApiGatewayV2::Stage":"Tags","AWS::AppSync::GraphQLApi":"EnvironmentVariables","AWS::Athena::DataCatalog":"Parameters","AWS::Batch::ComputeEnvironment":"Tags","AWS::Batch::JobDefinition":"Labels Options Parameters Tags","AWS::Bedrock::Agent":"Parameters Tags","AWS::CloudFormation::Stack":"Parameters","AWS::CodePipeline::Pipeline":"Configuration","AWS::DAX::Cluster":"Tags","AWS::DocDB::DBClusterParameterGroup":"Parameters","AWS::EC2::Instance":"NoDevice","AWS::ECR::RegistryPolicy":"PolicyText","AWS::ECS::Service":"Options","AWS::ECS::TaskDefinition":"Labels Options","AWS::EKS::Nodegroup":"Labels Tags","AWS::EMR::Cluster":"AdditionalInfo","AWS::EMR::SecurityConfiguration":"SecurityConfiguration","AWS::Elasticsearch::Domain":"AccessPolicies","AWS::Events::EventBus":"Policy","AWS::Glue::Crawler":"Tags","AWS::Glue::DevEndpoint":"Tags","AWS::Glue::Job":"Tags","AWS::ImageBuilder::Component":"Tags","AWS::ImageBuilder::DistributionConfiguration":"Tags","AWS::ImageBuilder::ImageRecipe":"Tags","AWS::ImageBuilder::InfrastructureConfiguration":"ResourceTags Tags","AWS::Lambda::Function":"Variables","AWS::MSK::Cluster":"Tags","AWS::MSK::ServerlessCluster":"Tags","AWS::MWAA::Environment":"Tags","AWS::Neptune::DBClusterParameterGroup":"Parameters","AWS::NetworkFirewall::FirewallPolicy":"RuleVariables","AWS::NetworkFirewall::LoggingConfiguration":"LogDestination","AWS::OpenSearchService::Domain":"AccessPolicies","AWS::Organizations::Policy":"Content","AWS::Pipes::Pipe":"Parameters Tags","AWS::RDS::DBClusterParameterGroup":"Parameters","AWS::RDS::DBParameterGroup":"Parameters","AWS::S3::AccessPoint":"Policy","AWS::SSM::Association":"Parameters","AWS::SSM::Document":"Content","AWS::SSM::Parameter":"Tags","AWS::SageMaker::DataQualityJobDefinition":"Environment","AWS::SageMaker::Model":"Environment","AWS::Scheduler::Schedule":"Tags","AWS::SecretsManager::ResourcePolicy":"ResourcePolicy","AWS::SecurityHub::Hub":"Tags","AWS::StepFunctions::StateMachine":"Definition","AWS::WAFv2::LoggingConfiguration":"JsonBody QueryString","AWS::WAFv2::RuleGroup":"QueryString","AWS::WAFv2::WebACL":"Count QueryString"};function F(){let r=new Map;for(let[o,s]of Object.entries(P))for(let l of c(s)){let i=`awscc_${o.toLowerCase()}_${I(l)}`;r.set(i,`AWS::${o}::${l}`)}let e=T(y),n=new Set(c(f)),t=new Set(c(R));function a(o){let s=T(D[o]),l=new Set(c(W[o]));return{property:i=>s.get(i)??e.get(i)??C(i),isOpaque:i=>t.has(i)||l.has(i),isKeyed:i=>n.has(i)}}return{typeOf:o=>r.get(o)??null,propertyName:(o,s)=>a(o).property(s),propertiesOf:(o,s)=>{let l=M(s,a(o)),i=g(s,"id");return delete l.Id,i!=null&&(l.id=i),l}}}function M(r,e){let n=u();for(let t of Object.keys(r)){let a=r[t];if(a===void 0)continue;let o=e.property(t),s=e.isOpaque(o)?S(a,l=>l===null?void 0:m(l)):A(a,e,e.isKeyed(o));s!==void 0&&(n[o]=s)}return n}function A(r,e,n=!1){return S(r,t=>{if(t!==null)return p(t)?t.map(a=>a===void 0?a:A(a,e)):d(t)?n?b(t,e):M(t,e):t})}function b(r,e){let n=u();for(let t of Object.keys(r)){let a=r[t];n[t]=a===void 0?void 0:A(a,e)}return n}var T=r=>new Map(c(r).map(e=>[I(e),e])),I=r=>r.replace(/CloudFormation|CloudFront|CloudWatch|FSx/g,([e="",...n])=>[e,...n.map(t=>t.toLowerCase())].join("")).replace(/([A-Z])(?=[A-Z][a-z])/g,"$1_").replace(/([a-z])(?=[A-Z0-9])/g,"$1_").replace(/([0-9])(?=[A-Za-z])/g,"$1_").toLowerCase();export{F as createAwscc};
