import type { ModuleInstance } from './scope.js';
/**
 * The address that a resource had before the `moved` blocks of its module and of those around it; null
 * where none of them is about it.
 * https://developer.hashicorp.com/terraform/language/block/moved
 */
export declare function previousAddress(address: string, module: ModuleInstance): string | null;
