/**
 * What a plan tells of one instance: `values` after the change, names of the attributes that the provider
 * chooses (`computed`), and the expressions of its configuration. `read`: a data source that was read while
 * planning.
 * @typedef {object} PlannedResource
 * @property {'managed' | 'data'} mode
 * @property {string} type
 * @property {string} name
 * @property {number} number of the workload
 * @property {string | number} [index]
 * @property {number} [module] the workload whose module holds it
 * @property {Record<string, unknown>} values
 * @property {readonly string[]} computed
 * @property {Record<string, unknown>} expressions
 * @property {Record<string, unknown>} [unknown] what of the values is known only after apply
 * @property {Record<string, unknown>} parts what of the computed attributes is once it exists
 * @property {boolean} [read]
 */

const constant = (value) => ({ constant_value: value })
/** As Terraform lists them: from long to short. */
const refersTo = (...texts) => ({
  references: texts.flatMap((text) => {
    const end = text.lastIndexOf('.')
    return text.startsWith('var.') || text.startsWith('each.') ? [text] : [text, text.slice(0, end)]
  }),
})
const constants = (values) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      if (value === null || name === 'tags_all') return []
      if (Array.isArray(value) && typeof (value[0] ?? '') === 'object')
        return [[name, value.map(constants)]]
      return [[name, constant(value)]]
    }),
  )

const tags = (number) => ({
  Environment: 'production',
  Team: ['checkout', 'catalogue', 'shipping', 'accounts'][number % 4],
  CostCentre: String(100_000 + number * 7),
  ManagedBy: 'terraform',
  Repository: 'github.com/example/infrastructure',
  Owner: 'platform@example.org',
})
const arn = (service, rest) => `arn:aws:${service}:eu-central-1:111122223333:${rest}`

/**
 * @param {number} number
 * @param {string} type
 * @param {string} name
 * @param {Record<string, unknown>} values
 * @param {readonly string[]} computed
 * @param {Record<string, unknown>} references expressions beyond the constants of the values
 * @returns {PlannedResource}
 */
const resource = (number, type, name, values, computed, references = {}, parts = {}) => ({
  mode: 'managed',
  type,
  name,
  number,
  values,
  computed: ['id', ...computed],
  expressions: { ...constants(values), ...references },
  parts,
})

const policyDocument = (number, statements) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: Array.from({ length: statements }, (_, at) => ({
      Sid: `Statement${at}`,
      Effect: 'Allow',
      Action: ['dynamodb:GetItem', 'dynamodb:Query', 'sqs:SendMessage', 's3:GetObject'].slice(
        at % 3,
      ),
      Resource: [
        arn('dynamodb', `table/state-${number}`),
        arn('sqs', `jobs-${number}`),
        `arn:aws:s3:::workload-${number}-data/part-${at}/*`,
      ],
      Condition: { StringEquals: { 'aws:ResourceAccount': '111122223333' } },
    })),
  })

const trust = (service) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: service } }],
  })

const containers = (number) =>
  JSON.stringify(
    ['service', 'proxy', 'metrics', 'cache', 'worker'].map((name, at) => ({
      cpu: 128,
      environment: ['TABLE', 'QUEUE', 'STAGE', 'REGION', 'LOG_LEVEL'].map((key) => ({
        name: key,
        value: `${key.toLowerCase()}-of-workload-${number}`,
      })),
      essential: at === 0,
      healthCheck: { command: ['CMD-SHELL', 'wget -q -O /dev/null http://localhost:8080/health'] },
      image: `111122223333.dkr.ecr.eu-central-1.amazonaws.com/${name}:1.${number}.0`,
      logConfiguration: {
        logDriver: 'awslogs',
        options: { 'awslogs-group': `/ecs/workload-${number}`, 'awslogs-stream-prefix': name },
      },
      memory: 256,
      name,
      portMappings: [{ containerPort: 8080 + at, hostPort: 8080 + at, protocol: 'tcp' }],
      readonlyRootFilesystem: true,
    })),
  )

const rule = (port, cidr) => ({
  cidr_blocks: [cidr],
  description: `Port ${port} from within the network`,
  from_port: port,
  ipv6_cidr_blocks: [],
  prefix_list_ids: [],
  protocol: 'tcp',
  security_groups: [],
  self: false,
  to_port: port,
})

const encryptedTransportOnly = (bucket) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        Effect: 'Deny',
        Principal: '*',
        Resource: [`arn:aws:s3:::${bucket}/*`, `arn:aws:s3:::${bucket}`],
        Sid: 'EncryptedTransportOnly',
      },
    ],
  })

/** Blocks that nobody configured. */
const empty = Object.fromEntries(
  [
    'cors_rule',
    'ebs_block_device',
    'egress',
    'grant',
    'ingress',
    'inline_policy',
    'ipv6_addresses',
    'lifecycle_rule',
    'logging',
    'logging_config',
    'managed_policy_arns',
    'network_interface',
    'object_lock_configuration',
    'secondary_private_ips',
    'security_groups',
    'server_side_encryption_configuration',
    'versioning',
    'website',
  ].map((name) => [name, []]),
)

/** What the provider chooses of a bucket. */
const chosenOfBucket = [
  'acceleration_status',
  'acl',
  'arn',
  'bucket_domain_name',
  'bucket_prefix',
  'cors_rule',
  'grant',
  'hosted_zone_id',
  'lifecycle_rule',
  'logging',
  'object_lock_configuration',
  'policy',
  'region',
  'server_side_encryption_configuration',
  'versioning',
  'website',
]

/** The resources that a workload has in the root module. */
export function rootResources(number) {
  const fails = number % 10 === 0
  const tagged = { tags: tags(number), tags_all: tags(number) }
  const own = `own_${String(number).padStart(5, '0')}`
  const parts = {
    ...empty,
    bucket: `workload-${number}-own`,
    policy: '',
    security_group_id: `id-${own}-${number}`,
  }
  const make = (type, values, computed, references) =>
    resource(number, type, own, values, computed, references, parts)
  return [
    make(
      'aws_s3_bucket',
      { bucket: `workload-${number}-own`, force_destroy: fails, ...tagged, timeouts: null },
      chosenOfBucket,
    ),
    make(
      'aws_s3_bucket_public_access_block',
      {
        block_public_acls: !fails,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      ['bucket'],
      { bucket: refersTo(`aws_s3_bucket.${own}.id`) },
    ),
    make(
      'aws_security_group',
      {
        description: `Workload ${number}`,
        egress: [rule(443, '10.0.0.0/8')],
        ingress: [rule(8443, '10.0.0.0/8'), rule(22, fails ? '0.0.0.0/0' : '10.20.0.0/16')],
        name: `own-${number}`,
        revoke_rules_on_delete: false,
        ...tagged,
        timeouts: null,
        vpc_id: 'vpc-0a1b2c3d4e5f60718',
      },
      ['arn', 'name_prefix', 'owner_id'],
    ),
    make(
      'aws_security_group_rule',
      {
        cidr_blocks: ['10.0.0.0/8', '172.16.0.0/12'],
        description: null,
        from_port: 9000,
        ipv6_cidr_blocks: null,
        prefix_list_ids: null,
        protocol: 'tcp',
        self: false,
        timeouts: null,
        to_port: 9010,
        type: 'ingress',
      },
      ['security_group_id', 'security_group_rule_id', 'source_security_group_id'],
      { security_group_id: refersTo(`aws_security_group.${own}.id`) },
    ),
    make(
      'aws_route53_record',
      {
        allow_overwrite: null,
        name: `workload-${number}.example.org`,
        records: ['10.1.2.3'],
        ttl: 300,
        type: 'A',
        weighted_routing_policy: [],
        zone_id: 'Z0123456789ABCDEFGHIJ',
      },
      ['fqdn'],
    ),
    make(
      'aws_iam_policy',
      {
        description: null,
        name: `workload-${number}`,
        path: '/',
        policy: policyDocument(number, 14),
        ...tagged,
      },
      ['arn', 'name_prefix', 'policy_id', 'attachment_count'],
    ),
    make(
      'aws_ecs_task_definition',
      {
        container_definitions: containers(number),
        cpu: '512',
        enable_fault_injection: false,
        ephemeral_storage: [],
        execution_role_arn: null,
        family: `workload-${number}`,
        inference_accelerator: [],
        ipc_mode: null,
        memory: '1024',
        network_mode: 'awsvpc',
        pid_mode: null,
        placement_constraints: [],
        proxy_configuration: [],
        requires_compatibilities: ['FARGATE'],
        runtime_platform: [],
        skip_destroy: false,
        ...tagged,
        track_latest: false,
        volume: [],
      },
      ['arn', 'arn_without_revision', 'revision'],
    ),
    make(
      'aws_ssm_parameter',
      {
        allowed_pattern: null,
        description: null,
        name: `/workload/${number}/endpoint`,
        type: 'SecureString',
        value: `https://workload-${number}.example.org`,
        ...tagged,
      },
      ['arn', 'data_type', 'insecure_value', 'key_id', 'tier', 'version'],
    ),
  ]
}

/** Those that it has in the module, with its data sources. */
export function planModule(number) {
  const fails = number % 10 === 0
  const tagged = { tags: tags(number), tags_all: tags(number) }
  const name = `workload-${number}`
  const parts = {
    ...empty,
    bucket: `${name}-data`,
    policy: encryptedTransportOnly(`${name}-data`),
    role: name,
    security_group_id: `id-access-${number}`,
    vpc_security_group_ids: [`id-access-${number}`],
  }
  const make = (type, own, values, computed, references) =>
    resource(number, type, own, values, computed, references, parts)
  const data = (type, own, values, computed, expressions) => ({
    ...resource(number, type, own, values, computed, {}, parts),
    mode: 'data',
    expressions,
  })
  const ofBucket = { bucket: refersTo('aws_s3_bucket.data.id') }
  const alarm = (own, metric) =>
    make(
      'aws_cloudwatch_metric_alarm',
      own,
      {
        actions_enabled: true,
        alarm_actions: [arn('sns', 'on-call')],
        alarm_description: `${metric} of ${name}`,
        alarm_name: `${name}-${own}`,
        comparison_operator: 'GreaterThanThreshold',
        dimensions: { FunctionName: name },
        evaluation_periods: 2,
        metric_name: metric,
        metric_query: [],
        namespace: 'AWS/Lambda',
        period: 300,
        statistic: 'Sum',
        ...tagged,
        threshold: 1,
        treat_missing_data: 'missing',
      },
      ['arn', 'evaluate_low_sample_count_percentiles'],
    )
  const found = [
    make(
      'aws_s3_bucket',
      'data',
      { bucket: `${name}-data`, force_destroy: false, ...tagged, timeouts: null },
      chosenOfBucket,
    ),
    make(
      'aws_s3_bucket_versioning',
      'data',
      {
        expected_bucket_owner: null,
        mfa: null,
        versioning_configuration: [{ mfa_delete: null, status: fails ? 'Suspended' : 'Enabled' }],
      },
      ['bucket'],
      ofBucket,
    ),
    make(
      'aws_s3_bucket_server_side_encryption_configuration',
      'data',
      {
        expected_bucket_owner: null,
        rule: [
          {
            apply_server_side_encryption_by_default: [
              { kms_master_key_id: '', sse_algorithm: 'aws:kms' },
            ],
            bucket_key_enabled: true,
          },
        ],
      },
      ['bucket'],
      ofBucket,
    ),
    make(
      'aws_s3_bucket_public_access_block',
      'data',
      {
        block_public_acls: true,
        block_public_policy: true,
        ignore_public_acls: true,
        restrict_public_buckets: true,
      },
      ['bucket'],
      ofBucket,
    ),
    {
      ...data(
        'aws_iam_policy_document',
        'bucket',
        {
          override_policy_documents: null,
          policy_id: null,
          source_policy_documents: null,
          statement: [
            {
              actions: ['s3:*'],
              condition: [{ test: 'Bool', values: ['false'], variable: 'aws:SecureTransport' }],
              effect: 'Deny',
              not_actions: [],
              not_principals: [],
              not_resources: [null, null],
              principals: [{ identifiers: ['*'], type: '*' }],
              resources: [null, null],
              sid: 'EncryptedTransportOnly',
            },
          ],
          version: null,
        },
        ['json', 'minified_json'],
        {
          statement: [
            {
              actions: constant(['s3:*']),
              effect: constant('Deny'),
              sid: constant('EncryptedTransportOnly'),
              resources: refersTo('aws_s3_bucket.data.arn', 'aws_s3_bucket.data.arn'),
              principals: [{ identifiers: constant(['*']), type: constant('*') }],
              condition: [
                {
                  test: constant('Bool'),
                  values: constant(['false']),
                  variable: constant('aws:SecureTransport'),
                },
              ],
            },
          ],
        },
      ),
      unknown: { statement: [{ resources: [true, true] }] },
    },
    make('aws_s3_bucket_policy', 'data', {}, ['bucket', 'policy'], {
      ...ofBucket,
      policy: refersTo('data.aws_iam_policy_document.bucket.json'),
    }),
    ...[0, 1].map((index) => ({
      ...make(
        'aws_ebs_volume',
        'data',
        {
          availability_zone: `eu-central-1${'ab'[index]}`,
          encrypted: !fails,
          final_snapshot: false,
          multi_attach_enabled: null,
          outpost_arn: null,
          size: 100,
          ...tagged,
          timeouts: null,
          type: 'gp3',
        },
        ['arn', 'iops', 'kms_key_id', 'snapshot_id', 'throughput'],
      ),
      index,
    })),
    make(
      'aws_security_group',
      'access',
      {
        description: name,
        name,
        revoke_rules_on_delete: false,
        ...tagged,
        timeouts: null,
        vpc_id: 'vpc-0a1b2c3d4e5f60718',
      },
      ['arn', 'egress', 'ingress', 'name_prefix', 'owner_id'],
    ),
    ...['http', 'https'].map((index, at) => ({
      ...make(
        'aws_vpc_security_group_ingress_rule',
        'access',
        {
          cidr_ipv4: '10.0.0.0/8',
          cidr_ipv6: null,
          description: index,
          from_port: [80, 443][at],
          ip_protocol: 'tcp',
          prefix_list_id: null,
          referenced_security_group_id: null,
          tags: null,
          tags_all: {},
          to_port: [80, 443][at],
        },
        ['arn', 'security_group_id', 'security_group_rule_id'],
        { security_group_id: refersTo('aws_security_group.access.id') },
      ),
      index,
    })),
    make(
      'aws_iam_role',
      'run',
      {
        assume_role_policy: trust('lambda.amazonaws.com'),
        description: null,
        force_detach_policies: false,
        max_session_duration: 3600,
        name,
        path: '/',
        permissions_boundary: null,
        ...tagged,
      },
      ['arn', 'create_date', 'inline_policy', 'managed_policy_arns', 'name_prefix', 'unique_id'],
    ),
    make(
      'aws_iam_role_policy',
      'run',
      { name: 'run', policy: policyDocument(number, 20) },
      ['name_prefix', 'role'],
      {
        role: refersTo('aws_iam_role.run.id'),
      },
    ),
    make(
      'aws_iam_role_policy_attachment',
      'run',
      {
        policy_arn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
        role: name,
      },
      [],
      { role: refersTo('aws_iam_role.run.name') },
    ),
    make(
      'aws_lambda_function',
      'run',
      {
        architectures: ['arm64'],
        code_signing_config_arn: null,
        dead_letter_config: [],
        description: `Takes what arrives for ${name} and files it by owner.`,
        environment: [
          {
            variables: {
              BUCKET: `${name}-data`,
              QUEUE: `${name}-jobs`,
              STAGE: 'production',
              TABLE: `${name}-state`,
            },
          },
        ],
        ephemeral_storage: [{ size: 512 }],
        file_system_config: [],
        filename: 'function.zip',
        function_name: name,
        handler: 'index.handler',
        image_config: [],
        kms_key_arn: null,
        layers: null,
        memory_size: 512,
        package_type: 'Zip',
        publish: false,
        reserved_concurrent_executions: -1,
        runtime: 'nodejs22.x',
        skip_destroy: false,
        snap_start: [],
        ...tagged,
        timeout: 30,
        timeouts: null,
        tracing_config: [{ mode: 'Active' }],
        vpc_config: [],
      },
      [
        'arn',
        'code_sha256',
        'invoke_arn',
        'last_modified',
        'logging_config',
        'qualified_arn',
        'role',
        'signing_job_arn',
        'source_code_hash',
        'source_code_size',
        'version',
      ],
      { role: refersTo('aws_iam_role.run.arn') },
    ),
    make(
      'aws_cloudwatch_log_group',
      'run',
      {
        kms_key_id: null,
        log_group_class: 'STANDARD',
        name: `/aws/lambda/${name}`,
        retention_in_days: 365,
        skip_destroy: false,
        ...tagged,
      },
      ['arn', 'name_prefix'],
    ),
    make(
      'aws_dynamodb_table',
      'state',
      {
        attribute: ['pk', 'sk', 'owner'].map((key) => ({ name: key, type: 'S' })),
        billing_mode: 'PAY_PER_REQUEST',
        deletion_protection_enabled: true,
        global_secondary_index: [0, 1].map((at) => ({
          hash_key: 'owner',
          name: `part-${at}`,
          non_key_attributes: [],
          projection_type: 'ALL',
          range_key: 'sk',
          read_capacity: null,
          write_capacity: null,
        })),
        hash_key: 'pk',
        name: `${name}-state`,
        point_in_time_recovery: [{ enabled: true }],
        range_key: 'sk',
        replica: [],
        server_side_encryption: [{ enabled: true }],
        table_class: null,
        ...tagged,
        timeouts: null,
        ttl: [],
      },
      ['arn', 'read_capacity', 'stream_arn', 'stream_label', 'stream_view_type', 'write_capacity'],
    ),
    make(
      'aws_sqs_queue',
      'jobs',
      {
        content_based_deduplication: false,
        delay_seconds: 0,
        fifo_queue: false,
        kms_master_key_id: 'alias/aws/sqs',
        max_message_size: 262_144,
        message_retention_seconds: 1_209_600,
        name: `${name}-jobs`,
        receive_wait_time_seconds: 0,
        ...tagged,
        visibility_timeout_seconds: 180,
      },
      [
        'arn',
        'deduplication_scope',
        'fifo_throughput_limit',
        'kms_data_key_reuse_period_seconds',
        'name_prefix',
        'policy',
        'redrive_allow_policy',
        'redrive_policy',
        'sqs_managed_sse_enabled',
        'url',
      ],
    ),
    alarm('errors', 'Errors'),
    alarm('throttles', 'Throttles'),
    make(
      'aws_instance',
      'worker',
      {
        ami: 'ami-0123456789abcdef0',
        associate_public_ip_address: false,
        credit_specification: [],
        get_password_data: false,
        hibernation: null,
        instance_type: 't3.small',
        launch_template: [],
        metadata_options: [
          { http_endpoint: 'enabled', http_tokens: fails ? 'optional' : 'required' },
        ],
        root_block_device: [
          {
            delete_on_termination: true,
            encrypted: true,
            tags: null,
            volume_size: 20,
            volume_type: 'gp3',
          },
        ],
        source_dest_check: true,
        subnet_id: 'subnet-0a1b2c3d4e5f60718',
        ...tagged,
        timeouts: null,
        user_data_replace_on_change: false,
        volume_tags: null,
      },
      [
        'arn',
        'availability_zone',
        'cpu_core_count',
        'cpu_threads_per_core',
        'ebs_block_device',
        'host_id',
        'iam_instance_profile',
        'instance_state',
        'ipv6_addresses',
        'key_name',
        'monitoring',
        'network_interface',
        'password_data',
        'placement_group',
        'primary_network_interface_id',
        'private_dns',
        'private_ip',
        'public_dns',
        'public_ip',
        'secondary_private_ips',
        'security_groups',
        'tenancy',
        'user_data',
        'user_data_base64',
        'vpc_security_group_ids',
      ],
      { vpc_security_group_ids: refersTo('aws_security_group.access.id') },
    ),
    make(
      'aws_kms_key',
      'own',
      {
        bypass_policy_lockout_safety_check: false,
        custom_key_store_id: null,
        customer_master_key_spec: 'SYMMETRIC_DEFAULT',
        deletion_window_in_days: 30,
        description: name,
        enable_key_rotation: !fails,
        is_enabled: true,
        key_usage: 'ENCRYPT_DECRYPT',
        ...tagged,
        timeouts: null,
      },
      ['arn', 'key_id', 'multi_region', 'policy', 'rotation_period_in_days'],
    ),
    {
      ...data(
        'aws_iam_policy_document',
        'trust',
        {
          json: trust('lambda.amazonaws.com'),
          statement: [
            {
              actions: ['sts:AssumeRole'],
              condition: [],
              effect: 'Allow',
              principals: [{ identifiers: ['lambda.amazonaws.com'], type: 'Service' }],
              resources: [],
              sid: '',
            },
          ],
        },
        [],
        {
          statement: [
            {
              actions: constant(['sts:AssumeRole']),
              principals: [
                { identifiers: constant(['lambda.amazonaws.com']), type: constant('Service') },
              ],
            },
          ],
        },
      ),
      read: true,
    },
  ]
  return found.map((item) => ({ ...item, module: number }))
}
