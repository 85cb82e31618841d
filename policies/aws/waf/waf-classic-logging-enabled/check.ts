import type { Check } from 'stackgate'

/** The name is the API's: CloudFormation has no such property. */
const check: Check = (acl, { look, matches, unknown }) =>
  look(acl, ({ resource: { writtenType } }) =>
    writtenType.startsWith('aws_')
      ? matches(acl, {
          required: ['LoggingConfiguration'],
          properties: { LoggingConfiguration: { required: ['LogDestinationConfigs'] } },
        })
      : unknown(acl, 'no template can ask for it, and nothing tells whether somebody did'),
  )

export default check
