import type { Check } from 'stackgate'

/**
 * CloudFormation says it where it activates the CA, and what it activates is enabled by default. Terraform says
 * it of the CA, under a name of its own.
 */
const check: Check = (authority, kit) => {
  const { all, look, matches, not, pass, related, unknown, when } = kit
  const ofIt = { to: authority, through: ['CertificateAuthorityArn'] }
  const none = { none: 'nothing in the input activates this CA' }
  const activated = related(activation, ofIt, pass, none)
  const asleep = { required: ['Status'], properties: { Status: { const: 'DISABLED' } } }
  return look(authority, ({ resource: { writtenType } }) =>
    when(
      matches(authority, { required: ['Type'], properties: { Type: { const: 'ROOT' } } }),
      writtenType.startsWith('aws_')
        ? matches(authority, { required: ['enabled'], properties: { enabled: { const: false } } })
        : all([
            when(
              activated,
              related(activation, ofIt, (its) => matches(its, asleep), none),
            ),
            when(
              not(authority, activated, 'something in the input activates it'),
              unknown(authority, none.none),
            ),
          ]),
    ),
  )
}

const activation = 'AWS::ACMPCA::CertificateAuthorityActivation'

export default check
