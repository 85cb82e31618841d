import type { Judgement } from '../model/judgement.js';
import type { Json } from '../model/policy.js';
import type { Evidence, Path } from '../model/truth.js';
/**
 * What stays the same while a finding does: policy, the resource's lasting identity, the property and
 * a short digest of its value. No line and no file, so that text above it or another file name leaves
 * it alone.
 */
export declare function fingerprintOf({ policy, resource, evidence }: Judgement, found: Json): string;
/** The way to the property, as it stays where conditions are put around it. */
export declare const lastingSteps: ({ path, missing }: Pick<Evidence, "path" | "missing">) => Path;
