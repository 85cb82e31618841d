import type { DeclaredResource, StackContext } from './stack-context.js';
/** Tells names that CloudFormation doesn't know, where no macro might: what stands under them does nothing. */
export declare function tellUnknownNames(context: StackContext): void;
/** Tells names in `DependsOn` that no resource has. */
export declare function tellDependencies(declared: DeclaredResource, context: StackContext): void;
export declare function tellCircle(context: StackContext): void;
