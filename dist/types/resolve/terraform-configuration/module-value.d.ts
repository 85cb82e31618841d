import { type Value } from '../../model/value.js';
import { type Expansion, type ModuleInstance, type Scope } from './scope.js';
/** `module.name` in a module. */
export declare function moduleValue(scope: Scope, name: string): Value;
/** The instances of a call; none of one whose module wasn't read. */
export declare function callsOf(scope: Scope, name: string): Expansion<ModuleInstance>;
export declare function emptyMemo(): ModuleInstance['memo'];
export declare function rootInstance(node: ModuleInstance['node']): ModuleInstance;
