/** What is known of a file that is no input. */
export interface Facts {
    /** The file's own name, in lower case; empty where there is none. */
    readonly name: string;
    readonly text: string;
    /** Whether a name stands at the top of the text. */
    readonly has: (name: string) => boolean;
}
interface OtherFile {
    readonly is: (facts: Facts) => boolean;
    readonly say: string;
}
/** What helps with files of Terraform 0.11 and older. */
export declare const UPGRADE = "Run `terraform 0.12upgrade`, and make the plan with Terraform 0.12 or later.";
/**
 * Files that people give by mistake, the most telling first: how each is known, what to say of it.
 * Terraform's formats: https://developer.hashicorp.com/terraform/internals/json-format.
 */
export declare const OTHER_FILES: readonly OtherFile[];
export {};
