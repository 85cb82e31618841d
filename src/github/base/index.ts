export { type BaseTree, baseTree, isRule } from './base-tree.ts'
export { type ChangedFile, type ChangedFiles, pullFiles } from './changed-files.ts'
export { emptyTree } from './empty-tree.ts'
export { holdsLine, type LineRange } from './hunks.ts'
