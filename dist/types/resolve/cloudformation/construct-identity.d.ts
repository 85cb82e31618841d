/**
 * What stays the same of a construct's path from one version of the CDK to the next. What a library
 * adds to a stack once, such as `SingletonLambda84c0de93353f42179b0b45b6c993251a`, has a digest in its
 * name that changes with what it does.
 */
export declare function constructIdentity(path: string): string;
