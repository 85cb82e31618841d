import type { Block } from '../../model/configuration.js';
/**
 * Merges a block of an override file into the block that it overrides: its arguments replace those
 * of the same name, its nested blocks all blocks of the same type.
 * https://developer.hashicorp.com/terraform/language/files/override
 */
export declare function mergeBlock(base: Block, override: Block): Block;
