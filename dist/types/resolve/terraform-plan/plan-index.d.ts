import type { InstanceKey, ModuleCall, ModuleConfiguration, PlanDocument, PlannedChange, ReadDataSource, ResourceConfiguration } from '../../model/plan.js';
/** What will exist after the plan, or is read by it: deleted, forgotten and deposed objects are not. */
export type Instance = PlannedChange | ReadDataSource;
/** Whether AWS is what it is made in: by HashiCorp's provider or by the one for the Cloud Control API. */
export declare const isAws: ({ provider }: Instance) => boolean;
/** Whether changes are missing from a plan. */
export declare const isPartial: ({ errored, complete, deferred }: PlanDocument) => boolean;
/** One instance of a module; the root module is one. */
export interface ModuleInstance {
    /** As Terraform writes it; `""` for the root module. */
    readonly address: string;
    /** Names of the calls from the root module down. */
    readonly path: readonly string[];
    /** The calling module; null for the root. */
    readonly parent: ModuleInstance | null;
    readonly name: string;
    readonly key: InstanceKey;
    /** Null where the plan doesn't tell. */
    readonly call: ModuleCall | null;
    readonly configuration: ModuleConfiguration | null;
}
/** The instances of one resource. */
export interface Instances {
    readonly all: readonly Instance[];
    readonly byKey: ReadonlyMap<InstanceKey, Instance>;
}
/** Finds what addresses name. */
export interface PlanIndex {
    readonly instances: readonly Instance[];
    readonly instancesOf: (module: ModuleInstance, mode: 'managed' | 'data', type: string, name: string) => Instances;
    readonly moduleOf: (instance: Instance) => ModuleInstance;
    readonly childModule: (parent: ModuleInstance, name: string, key: InstanceKey) => ModuleInstance;
    /** Keys of the instances of a module call that hold anything. */
    readonly childKeys: (parent: ModuleInstance, name: string) => readonly InstanceKey[];
    readonly configurationOf: (instance: Instance) => ResourceConfiguration | null;
}
export declare function indexPlan(plan: PlanDocument): PlanIndex;
