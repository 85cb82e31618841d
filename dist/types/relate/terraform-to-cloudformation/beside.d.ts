import type { TerraformResource } from '../../model/terraform.js';
import { type ValueMap } from '../../model/value.js';
import type { CompiledTable } from './compile-table.js';
import { type TranslationContext } from './leaf-value.js';
import type { Piece } from './translation.js';
/** The parts of a resource that CloudFormation has as resources of their own. */
export declare function besideResources(resource: TerraformResource, table: CompiledTable, attributes: ValueMap, context: TranslationContext): readonly Piece[];
