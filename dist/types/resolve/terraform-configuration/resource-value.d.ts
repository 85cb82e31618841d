import type { ResourceDeclaration } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Expansion, type Made, type ResourceInstance, type Scope } from './scope.js';
type Key = Pick<ResourceDeclaration, 'mode' | 'type' | 'name'>;
/** `aws_s3_bucket.name` or `data.aws_ami.name` in a module. */
export declare function resourceValue(scope: Scope, key: Key): Value;
/** The instances of what is called so in a module; none of what isn't declared there. */
export declare function instancesNamed(scope: Scope, key: Key): readonly Made<ResourceInstance>[];
/** The instances of a declaration. */
export declare function instancesOf({ run, module }: Scope, declaration: ResourceDeclaration): Expansion<ResourceInstance>;
export {};
