import type { Severity } from './policy.js';
/** A control that is worth having, whether a policy asks it or not. */
export interface CatalogControl {
    /** The id that its policy has, or would have. */
    readonly id: string;
    /** The state that is wanted. */
    readonly title: string;
    /** Whether an input can decide it; left out: yes. */
    readonly static?: 'partial' | 'no';
    /** What keeps an input from deciding it, or all of it: a clause. */
    readonly why?: string;
    /** For what no input can decide: the services that tell it, with their name for it. */
    readonly told?: readonly string[];
    /** For what no input can decide, which has no policy that would say it. */
    readonly severity?: Severity;
    /** Tool to its ids of the same question, with ` (looser)` or ` (stricter)` where it asks less or more. */
    readonly peers?: Readonly<Record<string, readonly string[]>>;
}
