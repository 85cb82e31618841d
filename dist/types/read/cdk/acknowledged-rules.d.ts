import type { AcknowledgedRule } from '../../model/resource.js';
import type { ConstructMetadata } from './construct-metadata.js';
import type { FrameLines } from './frame-lines.js';
/** Gives the exceptions that are asked for at a construct and around it, nearest first. */
export type AcknowledgedRules = (path: string) => readonly AcknowledgedRule[];
/**
 * Finds what `Validations.of(scope).acknowledge()` has written for the constructs of a stack, of those
 * nested in it and of a stack around it. It stands there whether or not the app knows a plugin of that name. What is asked
 * for at a stage or at the app stands in no assembly: aws-cdk-lib 2.276 writes the metadata of stacks
 * and of what is in them.
 */
export declare function createAcknowledgedRules(metadataOf: (scope: string) => ConstructMetadata | null, frameLines: () => FrameLines): AcknowledgedRules;
