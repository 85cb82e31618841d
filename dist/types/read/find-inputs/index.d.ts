export { findInputs } from './find-inputs.ts';
export type { FindOptions, FindResult, FoundInput } from './found-input.ts';
export { labelFor } from './label.ts';
export { describeNotAnInput, type NotAnInput } from './not-an-input.ts';
