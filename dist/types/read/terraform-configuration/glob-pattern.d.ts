/**
 * The expression that a pattern of Terraform's `fileset` stands for, over paths with `/`: `*` and `?`
 * within a name, `**` over folders, `{a,b}`, `[a-z]`. Null where the pattern is none.
 */
export declare function globExpression(pattern: string): RegExp | null;
