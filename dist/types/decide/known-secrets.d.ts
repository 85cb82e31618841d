import type { Excerpt } from '../model/decision.js';
import type { Resource } from '../model/resource.js';
/**
 * An excerpt without the sensitive values of the resources that it is about, wherever they are
 * written: a local, or a default, may stand beside what is shown.
 */
export declare function withoutSecrets(excerpt: Excerpt, resources: readonly Resource[]): Excerpt;
