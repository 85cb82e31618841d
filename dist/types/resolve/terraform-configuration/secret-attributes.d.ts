/**
 * Attributes whose names don't tell that they are secret, by their resource's type. Source: those that
 * the schema of version 5.100.0 of the AWS provider flags as sensitive (`terraform providers schema
 * -json`) and that can be written.
 */
export declare const ofResources: ReadonlyMap<string, readonly string[]>;
/** The same for attributes of blocks, by the block's type. */
export declare const ofBlocks: ReadonlyMap<string, readonly string[]>;
