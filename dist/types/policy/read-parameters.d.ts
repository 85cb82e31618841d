import type { Json } from '../model/policy.js';
/** Values of parameters, as an author writes them: a map in YAML; null where it is none. */
export declare function readParameters(text: string): Readonly<Record<string, Json>> | null;
