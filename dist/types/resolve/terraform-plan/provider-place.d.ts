import type { RawMap } from '../../model/document.js';
import type { PlanDocument } from '../../model/plan.js';
import type { Instance, ModuleInstance, PlanIndex } from './plan-index.js';
/** The configuration of a provider that a resource uses. */
export interface ProviderPlace {
    /** The same for resources that certainly use the same one. */
    readonly id: string;
    readonly expressions: RawMap | undefined;
    /** The module that configures it. */
    readonly module: ModuleInstance;
}
/**
 * Finds the provider configuration of instances. Terraform 1.1 and later name it in full; before, a
 * module's resources name their own module's (`db:aws`), and what the calling module passed on as
 * what isn't told: it is then the root module's only one, or an unknown one.
 */
export declare function createProviders(plan: PlanDocument, index: PlanIndex): (instance: Instance) => ProviderPlace;
