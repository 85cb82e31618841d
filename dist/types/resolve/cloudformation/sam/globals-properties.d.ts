/**
 * Sections of `Globals`, with the properties that may stand in each; the transform refuses others.
 * Source: "Globals section of the AWS SAM template", and aws-sam-translator 1.110.
 */
export declare const globalsProperties: ReadonlyMap<string, ReadonlySet<string>>;
