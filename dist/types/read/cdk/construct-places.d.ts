/** Which construct has which logical id: ids are unique only within one stack or nested stack. */
export interface ConstructPlaces {
    /** `stack` is the construct path of the stack or nested stack; {@link TOP} where no known one is around it. */
    readonly pathOf: (stack: string, logicalId: string) => string | null;
    /** The path of the nearest stack around a construct, else {@link TOP}. */
    readonly stackOf: (path: string) => string;
    readonly isStack: (path: string) => boolean;
}
export declare const TOP = "";
/** Far beyond real ones: of a path without end the walk over its parts would have none. */
export declare const LONGEST_PATH = 1024;
/**
 * Files constructs under the stacks that hold them. Next to the `stacks` that are known, a nested
 * stack `A/B` shows itself by its resource, `A/B.NestedStack/B.NestedStackResource`.
 */
export declare function placeConstructs(constructs: Iterable<readonly [path: string, logicalId: string]>, stacks: Iterable<string>): ConstructPlaces;
/** `A` of `A/B`; {@link TOP} of `A`. */
export declare function parentOf(path: string): string;
/**
 * The path of the nested stack whose resource stands at `path` (`aws-cdk-lib/core/lib/nested-stack`
 * builds the one from the other); null where it is no such resource.
 */
export declare function nestedStackOf(path: string): string | null;
