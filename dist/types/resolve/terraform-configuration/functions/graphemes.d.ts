/** What people see as single characters, which is what Terraform counts: `é` in two code points is one. */
export declare function charactersOf(text: string): string[];
