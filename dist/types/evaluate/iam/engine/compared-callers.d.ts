import type { Names } from './compile.js';
import { type Mentions } from './key-ranges.js';
import { type Scenario } from './scenario.js';
import type { CarryingResource } from './subject.js';
/** All who may call, for documents that are compared: whoever holds them, or everybody there is. */
export declare function comparedCallers(names: Names, subject: CarryingResource | null, mentions: Mentions): readonly Scenario[];
