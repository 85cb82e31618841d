import { type Text } from '../../model/value.js';
import type { Part } from './dynamic-references.js';
/**
 * Splits a string with holes, each piece as its parts; null where a hole may hold the delimiter.
 * Names and ids that references stand for hold no comma.
 */
export declare function splitText({ parts }: Text, delimiter: string): readonly Part[][] | null;
