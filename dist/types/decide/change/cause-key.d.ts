import type { Judgement } from '../../model/judgement.js';
import type { Json } from '../../model/policy.js';
/** The property and the value that a failure rests on, wherever in a list it stands. */
export declare function causeKey({ evidence }: Judgement, found: Json): string;
