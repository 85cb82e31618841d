import type { ConfigurationDocument } from '../../model/configuration.js';
import type { Given } from '../../model/resolved.js';
import type { Libraries } from './libraries.js';
import type { Run } from './scope.js';
/** What the evaluation of a configuration begins with, but for what it may spend. */
export declare const freshRun: (document: ConfigurationDocument, given: Given, libraries: Libraries) => Omit<Run, "steps" | "instances">;
