export { preparePatterns } from './patterns.js';
export { prepareRun } from './prepare-run.js';
export { prepareSam } from './prepare-sam.js';
export { type AssemblyToResolve, prepareAssembly, resolveAssembly } from './resolve-assembly.js';
export { prepareTemplate, resolveTemplate, type TemplateToResolve } from './resolve-template.js';
export { createRun, type Run } from './run.js';
export type { ReadNested } from './stack-to-resolve.js';
