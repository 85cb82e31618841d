import type { TerraformResource } from '../../model/terraform.ts';
import { type ValueMap } from '../../model/value.ts';
import type { CompiledTable } from './compile-table.ts';
import { type TranslationContext } from './leaf-value.ts';
import type { Piece } from './translation.ts';
/** The parts of a resource that CloudFormation has as resources of their own. */
export declare function besideResources(resource: TerraformResource, table: CompiledTable, attributes: ValueMap, context: TranslationContext): readonly Piece[];
