export { parseTemplateText } from './cloudformation/index.ts'
export { type FindOptions, type FoundInput, findInputs, labelFor } from './find-inputs/index.ts'
export { readNamedText } from './named-text.ts'
export { type GivenValues, readGiven } from './parameter-files.ts'
