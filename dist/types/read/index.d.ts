export { parseTemplateText } from './cloudformation/index.js';
export { type FindOptions, type FoundInput, findInputs, labelFor } from './find-inputs/index.js';
export { holdsConfiguration } from './holds-configuration.js';
export { readNamedText } from './named-text.js';
export { createNestedReader, type NestedReader } from './nested-reader.js';
export { type GivenValues, readGiven } from './parameter-files.js';
export { findTerraformRoot, type TerraformRoot } from './terraform-root.js';
