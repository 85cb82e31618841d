import type { PlannedResource } from '../../model/plan.js';
import type { Deployment, Environment } from '../../model/resource.js';
import type { ValueMap } from '../../model/value.js';
import type { EnvironmentOf } from './environment.js';
import { type LocateContext } from './locate.js';
import type { Instance } from './plan-index.js';
/** What all instances of a plan are resolved with. */
export interface ResolvingPlan {
    readonly deployment: Deployment;
    readonly environmentOf: EnvironmentOf;
    readonly context: LocateContext;
}
/**
 * A resource of a plan. Attributes and places are worked out when they are asked for: of most types nobody
 * asks. A class, since thousands of objects with accessors of their own take several times the memory.
 */
export declare class PlannedInstance implements PlannedResource {
    #private;
    constructor(instance: Instance, plan: ResolvingPlan);
    get address(): string;
    get module(): string;
    get type(): string;
    get mode(): PlannedResource['mode'];
    get attributes(): ValueMap;
    get exists(): null;
    get deployment(): Deployment;
    get environment(): Environment;
    get action(): PlannedResource['action'];
    get previousAddress(): string | null;
    get locate(): PlannedResource['locate'];
}
