import type { Check } from 'stackgate'

/** False where nothing is said; Terraform's provider can't say it. */
const check: Check = (endpoint, { look, matches, unknown, when }) =>
  look(endpoint, ({ resource: { writtenType } }) =>
    when(
      matches(endpoint, {
        required: ['EngineName'],
        properties: { EngineName: { const: 'neptune' } },
      }),
      writtenType.startsWith('aws_')
        ? unknown(endpoint, 'the provider has no settings for Neptune')
        : matches(endpoint, {
            required: ['NeptuneSettings'],
            properties: {
              NeptuneSettings: {
                required: ['IamAuthEnabled'],
                properties: { IamAuthEnabled: { const: true } },
              },
            },
          }),
    ),
  )

export default check
