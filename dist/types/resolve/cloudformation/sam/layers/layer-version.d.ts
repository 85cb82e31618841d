import type { Generator } from '../generated.js';
/** A version of a layer. Its logical id changes with what it is made of, and older versions are kept. */
export declare const generateLayerVersion: Generator;
