import type { ModuleNode } from '../../model/configuration.js';
/**
 * What a module hands over to modules that weren't read, by its name (`aws_s3_bucket.b`), with why they
 * weren't, as a clause: they may hold parts of it.
 */
export declare function handedOver({ module, calls }: ModuleNode): ReadonlyMap<string, string>;
