import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_iam_role: {
    type: 'AWS::IAM::Role',
    names: ['name'],
    alike: `
      description managed_policy_arns max_session_duration path permissions_boundary
    `,
    attributes: {
      name: 'RoleName',
      assume_role_policy: { to: 'AssumeRolePolicyDocument', as: 'json' },
      inline_policy: {
        to: 'Policies[]',
        attributes: { name: 'PolicyName', policy: { to: 'PolicyDocument', as: 'json' } },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
    defaults: { max_session_duration: 3600, path: '/' },
  },
  aws_iam_policy: {
    type: 'AWS::IAM::ManagedPolicy',
    arn: 'PolicyArn',
    alike: 'description path',
    attributes: {
      name: 'ManagedPolicyName',
      policy: { to: 'PolicyDocument', as: 'json' },
    },
    defaults: { path: '/' },
  },
  aws_iam_role_policy: {
    type: 'AWS::IAM::RolePolicy',
    attributes: {
      name: 'PolicyName',
      role: 'RoleName',
      policy: { to: 'PolicyDocument', as: 'json' },
    },
  },
  aws_iam_user_policy: {
    type: 'AWS::IAM::UserPolicy',
    attributes: {
      name: 'PolicyName',
      user: 'UserName',
      policy: { to: 'PolicyDocument', as: 'json' },
    },
  },
  aws_iam_group_policy: {
    type: 'AWS::IAM::GroupPolicy',
    attributes: {
      name: 'PolicyName',
      group: 'GroupName',
      policy: { to: 'PolicyDocument', as: 'json' },
    },
  },
  aws_iam_role_policy_attachment: {
    type: 'AWS::IAM::Role',
    attributes: { policy_arn: 'ManagedPolicyArns[]' },
    partOf: {
      parent: 'aws_iam_role',
      key: 'role',
      equals: ['id', 'name'],
      sets: ['ManagedPolicyArns[]'],
    },
  },
  aws_iam_user_policy_attachment: {
    type: 'AWS::IAM::User',
    attributes: { policy_arn: 'ManagedPolicyArns[]' },
    partOf: {
      parent: 'aws_iam_user',
      key: 'user',
      equals: ['id', 'name'],
      sets: ['ManagedPolicyArns[]'],
    },
  },
  aws_iam_policy_attachment: {
    type: 'AWS::IAM::ManagedPolicy',
    alike: 'groups roles users',
    partOf: {
      parent: 'aws_iam_policy',
      key: 'policy_arn',
      equals: ['arn'],
      sets: ['Groups[]', 'Roles[]', 'Users[]'],
    },
  },
  aws_iam_user: {
    type: 'AWS::IAM::User',
    names: ['name'],
    alike: 'path permissions_boundary',
    attributes: { name: 'UserName', tags: { to: 'Tags', as: 'tags' } },
    defaults: { path: '/' },
  },
  aws_iam_group: {
    type: 'AWS::IAM::Group',
    names: ['name'],
    alike: 'path',
    attributes: { name: 'GroupName' },
    defaults: { path: '/' },
  },
  aws_iam_access_key: {
    type: 'AWS::IAM::AccessKey',
    alike: 'status',
    attributes: { user: 'UserName' },
    defaults: { status: 'Active' },
  },
  aws_iam_instance_profile: {
    type: 'AWS::IAM::InstanceProfile',
    names: ['name'],
    alike: 'path',
    attributes: { name: 'InstanceProfileName', role: 'Roles[]' },
    defaults: { path: '/' },
  },
  aws_iam_account_password_policy: {
    type: 'aws_iam_account_password_policy',
    alike: `
      allow_users_to_change_password hard_expiry max_password_age minimum_password_length
      password_reuse_prevention require_lowercase_characters require_numbers
      require_symbols require_uppercase_characters
    `,
    defaults: { allow_users_to_change_password: true, minimum_password_length: 6 },
  },
  aws_iam_group_policy_attachment: {
    type: 'AWS::IAM::Group',
    attributes: { policy_arn: 'ManagedPolicyArns[]' },
    partOf: {
      parent: 'aws_iam_group',
      key: 'group',
      equals: ['id', 'name'],
      sets: ['ManagedPolicyArns[]'],
    },
  },
  aws_iam_role_policy_attachments_exclusive: {
    type: 'AWS::IAM::Role',
    attributes: { policy_arns: 'ManagedPolicyArns' },
    partOf: {
      parent: 'aws_iam_role',
      key: 'role_name',
      equals: ['name', 'id'],
      sets: ['ManagedPolicyArns'],
    },
  },
  aws_iam_user_group_membership: {
    type: 'AWS::IAM::User',
    alike: 'groups',
    partOf: { parent: 'aws_iam_user', key: 'user', equals: ['name', 'id'], sets: ['Groups'] },
  },
  aws_iam_group_membership: {
    type: 'AWS::IAM::UserToGroupAddition',
    alike: 'users',
    attributes: { group: 'GroupName' },
  },
  aws_iam_openid_connect_provider: {
    type: 'AWS::IAM::OIDCProvider',
    alike: 'client_id_list thumbprint_list url',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_iam_saml_provider: {
    type: 'AWS::IAM::SAMLProvider',
    alike: 'name saml_metadata_document',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_iam_server_certificate: {
    type: 'AWS::IAM::ServerCertificate',
    names: ['name'],
    alike: 'certificate_body certificate_chain path private_key',
    attributes: { name: 'ServerCertificateName', tags: { to: 'Tags', as: 'tags' } },
    defaults: { path: '/' },
  },
  aws_iam_service_linked_role: {
    type: 'AWS::IAM::ServiceLinkedRole',
    alike: 'custom_suffix description',
    attributes: { aws_service_name: 'AWSServiceName' },
  },
  aws_iam_virtual_mfa_device: {
    type: 'AWS::IAM::VirtualMFADevice',
    alike: 'path virtual_mfa_device_name',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
    defaults: { path: '/' },
  },
  aws_iam_user_login_profile: {
    type: 'AWS::IAM::User',
    alike: 'password_reset_required',
    partOf: { parent: 'aws_iam_user', key: 'user', equals: ['name', 'id'], at: 'LoginProfile' },
  },
  aws_iam_user_policy_attachments_exclusive: {
    type: 'AWS::IAM::User',
    attributes: { policy_arns: 'ManagedPolicyArns' },
    partOf: {
      parent: 'aws_iam_user',
      key: 'user_name',
      equals: ['name', 'id'],
      sets: ['ManagedPolicyArns'],
    },
  },
  aws_iam_group_policy_attachments_exclusive: {
    type: 'AWS::IAM::Group',
    attributes: { policy_arns: 'ManagedPolicyArns' },
    partOf: {
      parent: 'aws_iam_group',
      key: 'group_name',
      equals: ['name', 'id'],
      sets: ['ManagedPolicyArns'],
    },
  },
  // The documents of these are in resources of their own, or written elsewhere.
  aws_iam_user_policies_exclusive: {
    type: 'AWS::IAM::User',
    attributes: { policy_names: 'Policies[].PolicyName' },
    partOf: {
      parent: 'aws_iam_user',
      key: 'user_name',
      equals: ['name', 'id'],
      sets: ['Policies[]'],
    },
  },
}
