/** A way to gain more permissions than one has: all the actions together, on resources that let it work. */
export interface EscalationPath {
  /** In our words, to follow "by": `creating a function that has a passed role`. */
  readonly words: string
  /** In the order in which they are reported: the most direct first. */
  readonly kind: 'self' | 'other-principal' | 'passed-role' | 'existing-compute'
  readonly needs: readonly string[]
  /**
   * The service that the role is passed to, as public policies name it in iam:PassedToService; null: none,
   * or none is documented without contradiction.
   */
  readonly passTo: string | null
  readonly source: string
}

const prowler =
  'https://github.com/prowler-cloud/prowler/blob/master/prowler/providers/aws/services/iam/lib/privilege_escalation.py'
const pathfinding = 'https://github.com/DataDog/pathfinding.cloud/tree/main/data/paths'

const path =
  (kind: EscalationPath['kind'], source: string) =>
  (words: string, needs: readonly string[], passTo: string | null = null): EscalationPath => ({
    words,
    kind,
    needs,
    passTo,
    source,
  })
const self = path('self', pathfinding)
const other = path('other-principal', pathfinding)
const passed = path('passed-role', pathfinding)
const passedByProwler = path('passed-role', prowler)
const existing = path('existing-compute', pathfinding)
const pass = 'iam:PassRole'

export const escalationPaths: readonly EscalationPath[] = [
  self('writing a new version of a policy of its own', ['iam:CreatePolicyVersion']),
  self('choosing another version of a policy of its own', ['iam:SetDefaultPolicyVersion']),
  self('attaching any policy to its user', ['iam:AttachUserPolicy']),
  self('attaching any policy to its group', ['iam:AttachGroupPolicy']),
  self('attaching any policy to its role', ['iam:AttachRolePolicy']),
  self('writing a policy into its user', ['iam:PutUserPolicy']),
  self('writing a policy into its group', ['iam:PutGroupPolicy']),
  self('writing a policy into its role', ['iam:PutRolePolicy']),
  self('joining any group', ['iam:AddUserToGroup']),
  self('dropping the permissions boundary of its user', ['iam:DeleteUserPermissionsBoundary']),
  path('self', prowler)('attaching any policy to a permission set', [
    'sso:AttachManagedPolicyToPermissionSet',
  ]),
  path('self', prowler)('writing a policy into a permission set', [
    'sso:PutInlinePolicyToPermissionSet',
  ]),

  other('making access keys for any user', ['iam:CreateAccessKey']),
  other('giving any user a password', ['iam:CreateLoginProfile']),
  other('changing the password of any user', ['iam:UpdateLoginProfile']),
  other('letting itself into any role', ['iam:UpdateAssumeRolePolicy']),
  other('assuming any role', ['sts:AssumeRole']),

  passed(
    'starting an instance with a passed role',
    [pass, 'ec2:RunInstances'],
    'ec2.amazonaws.com',
  ),
  passed(
    'asking for a spot instance with a passed role',
    [pass, 'ec2:RequestSpotInstances'],
    'ec2.amazonaws.com',
  ),
  ...['autoscaling:CreateAutoScalingGroup', 'autoscaling:UpdateAutoScalingGroup'].map((use) =>
    passedByProwler(
      'scaling instances with a passed role',
      [pass, 'autoscaling:CreateLaunchConfiguration', use],
      'ec2.amazonaws.com',
    ),
  ),
  ...['lambda:InvokeFunction', 'lambda:AddPermission', 'lambda:CreateEventSourceMapping'].map(
    (use) =>
      passed(
        'creating a function with a passed role and running it',
        [pass, 'lambda:CreateFunction', use],
        'lambda.amazonaws.com',
      ),
  ),
  ...['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService'].map((use) =>
    passed(
      'running a task with a passed role',
      [pass, 'ecs:RegisterTaskDefinition', use],
      'ecs-tasks.amazonaws.com',
    ),
  ),
  ...['ecs:RunTask', 'ecs:StartTask'].map((use) =>
    passed('running a task with another, passed role', [pass, use], 'ecs-tasks.amazonaws.com'),
  ),
  passedByProwler('submitting a job with a passed role', [
    pass,
    'batch:RegisterJobDefinition',
    'batch:SubmitJob',
  ]),
  passed('creating a service of App Runner with a passed role', [pass, 'apprunner:CreateService']),
  passed(
    'creating a development endpoint with a passed role',
    [pass, 'glue:CreateDevEndpoint'],
    'glue.amazonaws.com',
  ),
  ...['glue:CreateJob', 'glue:UpdateJob'].flatMap((make) =>
    ['glue:StartJobRun', 'glue:CreateTrigger'].map((use) =>
      passed('running a Glue job with a passed role', [pass, make, use], 'glue.amazonaws.com'),
    ),
  ),
  passedByProwler(
    'running statements in a Glue session with a passed role',
    [pass, 'glue:CreateSession', 'glue:RunStatement'],
    'glue.amazonaws.com',
  ),
  ...[
    'sagemaker:CreateNotebookInstance',
    'sagemaker:CreateTrainingJob',
    'sagemaker:CreateProcessingJob',
  ].map((use) =>
    passed('running code in SageMaker with a passed role', [pass, use], 'sagemaker.amazonaws.com'),
  ),
  passedByProwler('running a data pipeline with a passed role', [
    pass,
    'datapipeline:CreatePipeline',
    'datapipeline:PutPipelineDefinition',
    'datapipeline:ActivatePipeline',
  ]),
  passedByProwler('running a cluster with a passed role', [pass, 'elasticmapreduce:RunJobFlow']),
  passedByProwler('running an application of EMR Serverless with a passed role', [
    pass,
    'emr-serverless:CreateApplication',
    'emr-serverless:StartJobRun',
  ]),
  passedByProwler('running a streaming application with a passed role', [
    pass,
    'kinesisanalytics:CreateApplication',
    'kinesisanalytics:StartApplication',
  ]),
  passedByProwler('running a workflow of HealthOmics with a passed role', [
    pass,
    'omics:CreateWorkflow',
    'omics:StartRun',
    's3:GetObject',
  ]),
  passedByProwler('running a job of Braket with a passed role', [pass, 'braket:CreateJob']),
  passed(
    'creating a stack with a passed role',
    [pass, 'cloudformation:CreateStack'],
    'cloudformation.amazonaws.com',
  ),
  passed(
    'creating a stack set with a passed role',
    [pass, 'cloudformation:CreateStackSet', 'cloudformation:CreateStackInstances'],
    'cloudformation.amazonaws.com',
  ),
  passed(
    'changing a stack set with a passed role',
    [pass, 'cloudformation:UpdateStackSet'],
    'cloudformation.amazonaws.com',
  ),
  ...['codebuild:StartBuild', 'codebuild:StartBuildBatch'].map((use) =>
    passed(
      'building a project with a passed role',
      [pass, 'codebuild:CreateProject', use],
      'codebuild.amazonaws.com',
    ),
  ),
  passedByProwler('creating a project of CodeStar with a passed role', [
    pass,
    'codestar:CreateProject',
  ]),
  passedByProwler(
    'running a state machine with a passed role',
    [pass, 'states:CreateStateMachine', 'states:StartExecution'],
    'states.amazonaws.com',
  ),
  passedByProwler(
    'scheduling calls with a passed role',
    [pass, 'scheduler:CreateSchedule'],
    'scheduler.amazonaws.com',
  ),
  passedByProwler(
    'running a document of Systems Manager with a passed role',
    [pass, 'ssm:CreateDocument', 'ssm:StartAutomationExecution'],
    'ssm.amazonaws.com',
  ),
  passedByProwler('building an image with a passed role', [
    pass,
    'imagebuilder:CreateComponent',
    'imagebuilder:CreateImageRecipe',
    'imagebuilder:CreateInfrastructureConfiguration',
    'imagebuilder:CreateImage',
  ]),
  passedByProwler('running a fleet with a passed role', [
    pass,
    'gamelift:CreateBuild',
    'gamelift:CreateFleet',
    'gamelift:RequestUploadCredentials',
  ]),
  passedByProwler('giving an identity pool a passed role', [
    pass,
    'cognito-identity:SetIdentityPoolRoles',
  ]),

  existing('changing the code of a function', ['lambda:UpdateFunctionCode']),
  existing('changing the layers of a function', ['lambda:UpdateFunctionConfiguration']),
  existing('changing the start script of an instance', [
    'ec2:ModifyInstanceAttribute',
    'ec2:StopInstances',
    'ec2:StartInstances',
  ]),
  existing('changing a launch template', [
    'ec2:CreateLaunchTemplateVersion',
    'ec2:ModifyLaunchTemplate',
  ]),
  existing('sending a key to an instance', [
    'ec2-instance-connect:SendSSHPublicKey',
    'ec2:DescribeInstances',
  ]),
  existing('opening a session on an instance', ['ssm:StartSession']),
  existing('sending a command to an instance', ['ssm:SendCommand']),
  existing('running a command in a task', ['ecs:ExecuteCommand', 'ecs:DescribeTasks']),
  existing('updating a stack that has a role', ['cloudformation:UpdateStack']),
  existing('executing a change of a stack that has a role', [
    'cloudformation:CreateChangeSet',
    'cloudformation:ExecuteChangeSet',
  ]),
  existing('starting a build with a changed script', ['codebuild:StartBuild']),
  existing('starting builds with a changed script', ['codebuild:StartBuildBatch']),
  existing('adding a key to a development endpoint', ['glue:UpdateDevEndpoint']),
  existing('opening a notebook', ['sagemaker:CreatePresignedNotebookInstanceUrl']),
  existing('changing the start script of a notebook', [
    'sagemaker:CreateNotebookInstanceLifecycleConfig',
    'sagemaker:StopNotebookInstance',
    'sagemaker:UpdateNotebookInstance',
    'sagemaker:StartNotebookInstance',
  ]),
  path('existing-compute', prowler)('changing a service of App Runner', [
    'apprunner:UpdateService',
  ]),
  path('existing-compute', prowler)('deploying a revision', [
    'codedeploy:RegisterApplicationRevision',
    'codedeploy:CreateDeployment',
    'codedeploy:GetDeploymentConfig',
  ]),
  path('existing-compute', prowler)('changing a state machine', [
    'states:UpdateStateMachine',
    'states:StartExecution',
  ]),
]
