import type { Check } from 'stackgate'

/** A password and a key of one user are declared together. */
const check: Check = (user, { matches, not, pass, related, when }) => {
  const none = 'no access key in the input is for this user'
  const key = related(
    'AWS::IAM::AccessKey',
    { to: user, through: ['UserName'], name: ['UserName'] },
    pass,
    { none },
  )
  const hasPassword = matches(user, { required: ['LoginProfile'] })
  return when(hasPassword, not(user, key, 'it is made with a password and an access key'))
}

export default check
