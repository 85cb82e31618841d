export { type AssemblyToResolve, prepareAssembly, resolveAssembly } from './resolve-assembly.ts';
export { prepareTemplate, resolveTemplate, type TemplateToResolve } from './resolve-template.ts';
export { createRun, type Run } from './run.ts';
export type { ReadNested } from './stack-to-resolve.ts';
