/** Imported lazily: few templates hold patterns, and the engine is large. */
export { RE2JS } from 're2js';
