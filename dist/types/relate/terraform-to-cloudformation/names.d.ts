/** The names in a text that lists them, separated by white space. */
export declare const namesIn: (words: string | undefined) => readonly string[];
/** `kms_key_id` is `KmsKeyId`. */
export declare function pascalCase(name: string): string;
