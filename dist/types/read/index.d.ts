export { parseTemplateText } from './cloudformation/index.ts';
export { type FindOptions, type FoundInput, findInputs, labelFor } from './find-inputs/index.ts';
export { readNamedText } from './named-text.ts';
export { createNestedReader, type NestedReader } from './nested-reader.ts';
export { type GivenValues, readGiven } from './parameter-files.ts';
