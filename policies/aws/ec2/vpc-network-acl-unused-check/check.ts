import type { Check } from 'stackgate'

/** The default ACL of a VPC is there whether or not anything uses it. */
const check: Check = (acl, { inapplicable, look, pass, related }) =>
  look(acl, ({ resource }) =>
    resource.writtenType === 'aws_default_network_acl'
      ? inapplicable()
      : related(
          'AWS::EC2::SubnetNetworkAclAssociation',
          { to: acl, through: ['NetworkAclId'] },
          pass,
          { none: 'no association in the input puts it on a subnet' },
        ),
  )

export default check
