import { type Value } from '../../model/value.js';
type Write = (value: Value) => string;
/** Keeps a value in the place of the text that it is encoded to, as not all of it is known. */
export declare function keptForText(value: Value, write: Write): Value;
/** How a value that stands for text is written, once it is known; null where it stands for itself. */
export declare function writerOf(value: Value): Write | null;
export {};
