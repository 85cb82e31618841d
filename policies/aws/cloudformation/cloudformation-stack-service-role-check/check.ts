import type { Check } from 'stackgate'

/** The name is the API's: a template can't say it. */
const check: Check = (stack, { look, matches, unknown }) =>
  look(stack, ({ resource: { writtenType } }) =>
    writtenType.startsWith('aws_')
      ? matches(stack, { required: ['RoleARN'] })
      : unknown(
          stack,
          'a nested stack has the role of the stack around it, which no template names',
        ),
  )

export default check
