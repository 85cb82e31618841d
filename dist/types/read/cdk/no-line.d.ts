import type { RawMap } from '../../model/document.js';
/** Why a resource has no line of a person's source, as clauses. */
export declare const NO_LINE: {
    readonly everyStack: "the CDK library adds it to every stack";
    readonly noConstruct: "the assembly does not tell which construct made it";
    readonly libraryMade: "the CDK library made it, on no line of yours";
    readonly noStacks: "the assembly names no lines of your source: synthesise with aws-cdk-lib 2.251 or newer, or with CDK_DEBUG=1";
    readonly cutOff: "the assembly names no line of yours for it: synthesise with NODE_OPTIONS=--stack-trace-limit=100";
};
/** `creations`: the metadata entries that hold the stack of a construct's creation. */
export declare function whyNoFrame(creations: readonly RawMap[], stackPath: string): string;
