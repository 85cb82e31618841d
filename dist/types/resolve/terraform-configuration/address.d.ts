import type { ModuleInstance } from './scope.js';
/** `aws_x.y` in `module.a["x"]`: `module.a["x"].aws_x.y`. */
export declare function inModule(module: ModuleInstance, name: string): string;
/** `[0]`, `["key"]` with the escapes of a string of HCL, or nothing. */
export declare function keySuffix(key: string | number | null): string;
