import type { Step } from './address.ts'

/**
 * What the names of attributes tell. A plan says which resources a value depends on, and never how:
 * `x.id`, `"${x.id}-logs"` and `jsonencode({ of = x.id })` look alike.
 */

const DOCUMENT =
  /(?:^|_)(?:policy|policies|policy_document|policy_text|json|documents?|(?<!task_|job_)definitions?|body|content|content_base64|user_data|user_data_base64|template|template_body|rendered|schema)$/

/** Holds a composed text, in which a resource's identity is only a part. */
export const isDocumentName = (name: string): boolean => DOCUMENT.test(name)

const IDENTIFIER =
  /(?:^|_)(?:ids?|arns|kms_key|kms_key_arn|role|role_arn|roles|bucket|function_name|subnets|security_groups|topic_arn|queue_url|(?:cluster|instance)_identifier)$/

/**
 * Names a resource of this type and nothing else: a text beside the reference only chooses among them.
 * `launch_configuration`, `db_subnet_group_name` are named for the type.
 */
export function isIdentifierName(name: string, type: string): boolean {
  if (IDENTIFIER.test(name)) return true
  const stem = name.replace(/_(?:arn|name)s?$/, '').replace(/s$/, '')
  return stem !== '' && type.endsWith(`_${stem}`)
}

/** A list of such: plans before 0.15 don't tell the shape of what is not known. */
export const isPluralName = (name: string): boolean =>
  /(?:_ids|_arns|^security_groups|^subnets|^instances|^roles|^users|^groups)$/.test(name)

/** Holds words of the author, which a function such as `timestamp()` may take part in. */
export const isFreeTextName = (name: string): boolean =>
  /(?:^|_)(?:name|identifier|description|prefix|password|token|tag|value|key|date|time)$/.test(name)

const ARN = /(?:^|_)arns?$/

/** The attribute that a value of this name takes of a resource, where the plan only names the resource; null: its id. */
export const guessedAttribute = (name: string): string | null => (ARN.test(name) ? 'arn' : null)

export const isArnName = (name: string): boolean => ARN.test(name)

/** Whether an attribute identifies its resource, so that a list of it is a list of resources. */
export function isIdentity(path: readonly Step[]): boolean {
  const [first] = path
  if (path.length > 1) return false
  return (
    first === undefined || (first.kind === 'name' && /(?:^|_)(?:id|arn|name)$/.test(first.name))
  )
}

/** Lists of whole policy documents of `aws_iam_policy_document`. */
export const isDocumentListName = (name: string): boolean =>
  name === 'source_policy_documents' || name === 'override_policy_documents'

const SECRET =
  /(?:^|_)(?:password|passwd|passphrase|token|private_key|secret|secret_string|secret_binary|secret_key|access_key|user_data|user_data_base64|connection_string)$|^secret/

/**
 * Whether a value must not be shown, by the name of its attribute: plans before Terraform 0.15 don't
 * say what is sensitive. `parent` is the block that holds it.
 */
export const isSecretName = (name: string, parent: string): boolean =>
  SECRET.test(name) || (name === 'variables' && parent === 'environment')
