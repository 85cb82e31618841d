/** Whether a folder holds CDK's `manifest.json`. A link in its place counts as absent. */
export declare function isAssembly(folder: string): boolean;
/**
 * Whether an entry of an assembly is a stack's template or a stage, which are judged through the
 * assembly: also one that its manifest doesn't name, left behind by a synthesis before. Anything
 * else in the folder is searched as usual, so that a manifest put into a folder hides nothing in it.
 */
export declare function isPartOfAssembly(assembly: string, name: string): boolean;
/** The folder that the `cdk.json` of `folder` has its app written to: its `output`, else `cdk.out`. */
export declare function outputFolder(folder: string): string;
