/**
 * The types of CloudFormation that the `awscc` provider has under the same names in snake case, by
 * service. One that isn't listed isn't translated. Written by `test/oracles/schemas/awscc-names.mjs`, of the schemas of both providers.
 */
export declare const typesOfServices: Readonly<Record<string, string>>;
