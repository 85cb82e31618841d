export { type AssemblyInput, readAssembly } from './read-assembly.js';
