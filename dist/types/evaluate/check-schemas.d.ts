/** The JSON Schema of each named check's parameters, for validating what authors write. */
export declare function checkSchemas(): Promise<ReadonlyMap<string, object>>;
