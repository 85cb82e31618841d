import type { Block, Expression } from '../../model/configuration.js';
import type { Path } from '../../model/truth.js';
import type { Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/** What a reference stands for. */
export type Referred = 
/** What is written there; `isSetting`: it has no other meaning than to give the value. */
{
    readonly kind: 'written';
    readonly by: Expression | Block;
    readonly scope: Scope;
    /** What the reference takes of it. */
    readonly path: Path;
    readonly isSetting: boolean;
} | {
    readonly kind: 'value';
    readonly value: Value;
    readonly path: Path;
};
/** `var.x`, `local.y["k"]`, `module.a["k"].out`, a resource's attribute; null for anything else. */
export declare function referredTo(expression: Expression, scope: Scope): Referred | null;
