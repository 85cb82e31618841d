import type { Raw } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/**
 * Tells what a function has only where its `Tracing` isn't `Disabled`; null where it never has it.
 * Where a parameter decides, both are left possible.
 */
export declare function whereTraced({ body }: SamResource, sam: SamTemplate): ((value: Raw) => Raw) | null;
/** The configuration that the transform itself writes: a parameter has the value that it has at that time. */
export declare function tracingAtDeployment({ body }: SamResource, sam: SamTemplate): Raw | undefined;
/** The managed policy that lets a function send its traces. Source: `xray_utils` of aws-sam-translator 1.110. */
export declare const tracingPolicies: {
    readonly aws: "AWSXrayWriteOnlyAccess";
    readonly others: "AWSXRayDaemonWriteAccess";
};
