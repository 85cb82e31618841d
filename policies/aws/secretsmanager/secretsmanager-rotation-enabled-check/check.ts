import type { Check } from 'stackgate'

const check: Check = (secret, { pass, related }) =>
  related('AWS::SecretsManager::RotationSchedule', { to: secret, through: ['SecretId'] }, pass, {
    none: 'no rotation schedule in the input names this secret',
  })

export default check
