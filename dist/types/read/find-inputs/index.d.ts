export { findInputs } from './find-inputs.js';
export type { FindOptions, FindResult, FoundInput } from './found-input.js';
export { labelFor } from './label.js';
export { describeNotAnInput, type NotAnInput } from './not-an-input.js';
