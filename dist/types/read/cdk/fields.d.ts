import type { Raw, RawMap } from '../../model/document.js';
/** What untrusted JSON holds under a name; undefined where that isn't its own. */
export declare function fieldOf(map: RawMap | null, name: string): Raw | undefined;
export declare function mapOf(value: Raw | undefined): RawMap | null;
/** A text that says something; null else. */
export declare function textOf(value: Raw | undefined): string | null;
export declare function listOf(value: Raw | undefined): readonly Raw[];
