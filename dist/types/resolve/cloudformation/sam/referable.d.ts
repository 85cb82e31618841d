type Names = Readonly<Record<string, string>>;
/**
 * Names that stand for what is generated, by the type of SAM: `Function.Alias` is the alias. Where
 * several are generated, the last one of the type counts.
 * Source: "Referencing generated resources" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export declare const referable: ReadonlyMap<string, Names>;
export {};
