import type { Check } from 'stackgate'

/** Not encrypted where nothing is said; Terraform's provider can't say it. */
const check: Check = (transform, { look, matches, unknown }) =>
  look(transform, ({ resource: { writtenType } }) =>
    writtenType.startsWith('aws_')
      ? unknown(transform, 'the provider has no argument for the encryption of a transform')
      : matches(transform, {
          required: ['TransformEncryption'],
          properties: {
            TransformEncryption: {
              required: ['MLUserDataEncryption'],
              properties: {
                MLUserDataEncryption: {
                  required: ['MLUserDataEncryptionMode'],
                  properties: { MLUserDataEncryptionMode: { not: { const: 'DISABLED' } } },
                },
              },
            },
          },
        }),
  )

export default check
