import type { Raw } from '../../model/document.js';
import type { ModuleConfiguration, ProviderConfiguration } from '../../model/plan.js';
/** The configuration that a plan repeats; null where it has none. */
export declare function readConfiguration(plan: Raw): ModuleConfiguration | null;
export declare function readProviders(plan: Raw): Map<string, ProviderConfiguration>;
export declare function readVariables(plan: Raw): Map<string, Raw>;
