/**
 * Whether the CDK library added a stack by itself, for a pipeline that acts in further regions or
 * accounts. The names are those of `aws-codepipeline/lib/pipeline` (2.276).
 */
export declare function isSupportStack(path: string): boolean;
