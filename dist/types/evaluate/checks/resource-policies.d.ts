/** A resource that holds the policy about itself: the paths of its documents. */
export declare const ownDocuments: ReadonlyMap<string, readonly (readonly string[])[]>;
/** A resource that holds the policy of another one. */
export interface PolicyOfAnother {
    readonly type: string;
    readonly of: string;
    /** The property that names those it is for. */
    readonly through: string;
    readonly isList?: boolean;
    /** The property by which another one may be named. */
    readonly name?: string;
    readonly document: readonly string[];
}
/** CloudFormation template reference, resources that attach a policy. */
export declare const policiesOfOthers: readonly PolicyOfAnother[];
