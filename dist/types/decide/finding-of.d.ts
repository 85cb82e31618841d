import type { Excerpt, Finding } from '../model/decision.js';
import type { Judgement } from '../model/judgement.js';
import type { SourceLocation } from '../model/source-location.js';
import type { Located } from './verdict-of.js';
/** Cuts lines out of a source; null where it has none to show. */
export type CutExcerpt = (location: SourceLocation) => Excerpt | null;
/** A failed or unknown verdict with all that people are shown of it. */
export declare function findingOf(judgement: Judgement, located: Located, decided: Pick<Finding, 'blocks' | 'acknowledged' | 'change' | 'baselined'>, cut: CutExcerpt): Finding;
