/**
 * Made by test/oracles/schemas/attributes.py from the schemas of resource types as cfn-lint 1.51.0
 * (MIT-0) and @aws-cdk/aws-service-spec (Apache-2.0) give them. One line per type: its name, and the
 * attributes that `Fn::GetAtt` can ask of it.
 */
export declare const published: string;
