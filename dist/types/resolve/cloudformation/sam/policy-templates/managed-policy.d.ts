import type { RawMap } from '../../../../model/document.js';
/** In the partition of the stack. */
export declare const MANAGED_ARN = "arn:${AWS::Partition}:iam::aws:policy/";
/** The ARN of a policy of AWS's own. @param name with its path: `service-role/AWSLambdaRole` */
export declare const arnOfManaged: (name: string) => RawMap;
/** What stands in `Policies` as text: the name of a policy that AWS manages, or an ARN. */
export declare function arnOfNamed(name: string): RawMap | string;
