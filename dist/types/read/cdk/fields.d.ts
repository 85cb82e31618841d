import type { Raw, RawMap } from '../../model/document.js';
export declare const mapOf: (value: Raw | undefined) => RawMap | null;
/** A text that says something; null else. */
export declare function textOf(value: Raw | undefined): string | null;
export declare const listOf: (value: Raw | undefined) => readonly Raw[];
