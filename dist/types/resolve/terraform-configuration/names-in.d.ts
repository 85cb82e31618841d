import type { Block } from '../../model/configuration.js';
/**
 * What an argument, or the blocks of a type, refer to, as a plan names it: `aws_x.y`, `data.aws_x.y`,
 * `local.z`, `var.v`, `module.m`, `each`, `count`. Null where a `dynamic` block is among them, of which
 * plans say nothing; undefined where nothing of that name is written.
 */
export declare function namesIn({ body }: Block, name: string): ReadonlySet<string> | null | undefined;
/** What the call of a module refers to in what it hands over. */
export declare function namesHandedOver({ body }: Block): ReadonlySet<string>;
