import type { ResourceDeclaration } from '../../model/configuration.ts';
import { type Value } from '../../model/value.ts';
import type { Expansion, ResourceInstance, Scope } from './scope.ts';
type Key = Pick<ResourceDeclaration, 'mode' | 'type' | 'name'>;
/** `aws_s3_bucket.name` or `data.aws_ami.name` in a module. */
export declare function resourceValue(scope: Scope, key: Key): Value;
/** The instances of a declaration. */
export declare function instancesOf({ run, module }: Scope, declaration: ResourceDeclaration): Expansion<ResourceInstance>;
export {};
