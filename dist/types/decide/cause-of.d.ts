import type { Judgement } from '../model/judgement.js';
import type { Resource } from '../model/resource.js';
/** The resource that the cause of a verdict lies in: mostly the one that was judged. */
export declare const causeOf: ({ resource, evidence }: Judgement) => Resource;
/** The resource that was judged, and the one that the cause lies in; each once. */
export declare const involvedIn: (judgement: Judgement) => readonly Resource[];
