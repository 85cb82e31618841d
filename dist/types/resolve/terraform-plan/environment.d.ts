import type { PlanDocument } from '../../model/plan.js';
import type { Environment } from '../../model/resource.js';
import { type Instance, type PlanIndex } from './plan-index.js';
import type { Trace } from './trace.js';
export type EnvironmentOf = (instance: Instance) => Environment;
/**
 * Where instances are made: one environment for each provider configuration, and one more for each
 * other region that a resource names for itself (version 6 of the AWS provider).
 */
export declare function createEnvironments(plan: PlanDocument, file: string, index: PlanIndex, trace: Trace): EnvironmentOf;
