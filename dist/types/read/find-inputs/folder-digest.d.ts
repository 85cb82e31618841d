import type { DecodedText } from './decode-text.js';
/** SHA-256 of a file's bytes, from its text where that gives them, so that both needn't be kept. */
export declare function digestOfText(decoded: DecodedText, bytes: Buffer): () => string;
/**
 * SHA-256 of a folder: of one line a file, `<path in the folder> <SHA-256>`, sorted by path. A
 * configuration's files are those that Terraform reads as configuration, with `.tfvars`, directly in
 * it; an assembly's are all but its assets, in nested assemblies too. Links are left out.
 */
export declare function digestOfFolder(kind: 'cdk' | 'terraform-configuration', folder: string, limit: number): () => string;
export declare function sha256(...parts: readonly (string | Buffer)[]): string;
