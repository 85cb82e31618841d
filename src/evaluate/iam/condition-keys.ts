/**
 * Condition keys that a request may lack, and whose value differs from caller to caller: a condition
 * on one of them holds for some requests to a bucket and not for others. Sources: IAM User Guide,
 * AWS global condition context keys; Amazon S3 User Guide, policy condition keys.
 */
const varying: ReadonlySet<string> = new Set([
  'aws:calledvia',
  'aws:calledviafirst',
  'aws:calledvialast',
  'aws:multifactorauthage',
  'aws:multifactorauthpresent',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalisawsservice',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalservicename',
  'aws:principalservicenameslist',
  'aws:referer',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceip',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:tagkeys',
  'aws:tokenissuetime',
  'aws:useragent',
  'aws:username',
  'aws:viaawsservice',
  'aws:vpcsourceip',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  's3:delimiter',
  's3:max-keys',
  's3:prefix',
  's3:versionid',
])
const varyingFamilies = [
  'aws:principaltag/',
  'aws:requesttag/',
  's3:requestobjecttag/',
  's3:x-amz-',
]

/** Key names are compared without regard to case (IAM User Guide, policy variables). */
export function variesByRequest(key: string): boolean {
  const name = key.toLowerCase()
  return varying.has(name) || varyingFamilies.some((family) => name.startsWith(family))
}
