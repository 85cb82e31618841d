import type { InputSummary } from '../model/decision.js';
/** SHA-256 of a list of inputs, in its order: whether two machines have found the same. */
export declare const digestOfInputs: (inputs: readonly Pick<InputSummary, "file" | "kind" | "sha256">[]) => string;
