import { type ValueMap } from '../../model/value.js';
import type { Condition } from '../../model/worlds/condition.js';
import type { CompiledTable } from './compile-table.js';
import { type TranslationContext } from './leaf-value.js';
import type { Piece } from './translation.js';
/** The parts of a resource that CloudFormation has as resources of their own. */
export declare function besideResources(table: CompiledTable, attributes: ValueMap, exists: Condition | null, context: TranslationContext): readonly Piece[];
