import type { RawMap } from '../../../../model/document.ts'
import { sub } from '../template-functions.ts'
import namesByPath from './managed-policies.json' with { type: 'json' }

/**
 * Paths of the policies that AWS manages, by name, in all partitions.
 * Source: aws-sam-translator 1.110 (Apache-2.0), `internal/data/aws_managed_policies.json`.
 */
const paths: ReadonlyMap<string, string> = new Map(
  Object.entries(namesByPath).flatMap(([path, names]) =>
    names.split(' ').map((name) => [name, path] as const),
  ),
)

/** In the partition of the stack. */
export const MANAGED_ARN = `arn:\${AWS::Partition}:iam::aws:policy/`

/** The ARN of a policy of AWS's own. @param name with its path: `service-role/AWSLambdaRole` */
export const arnOfManaged = (name: string): RawMap => sub(MANAGED_ARN + name)

/** What stands in `Policies` as text: the name of a policy that AWS manages, or an ARN. */
export function arnOfNamed(name: string): RawMap | string {
  const path = paths.get(name)
  return path === undefined ? name : arnOfManaged(path + name)
}
