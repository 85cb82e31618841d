/**
 * What people see as single characters, which is what Terraform counts: `é` in two code points is one.
 * Throws a `RangeError` for more at once of what has to be told apart than anybody writes.
 */
export declare function charactersOf(text: string): string[];
