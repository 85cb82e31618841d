/** As `opaqueNames`, where another type has a property of that name with a schema. Written by `test/oracles/schemas/awscc-names.mjs`, of the schemas of both providers. */
export declare const opaqueNamesIn: Readonly<Record<string, string>>;
