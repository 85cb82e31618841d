import type { Raw, RawMap } from '../../model/document.js';
export declare function isRawMap(value: Raw | undefined): value is RawMap;
/** An own member; undefined where there is none, or the value is no map. */
export declare function memberOf(value: Raw | undefined, name: string): Raw | undefined;
export declare function mapAt(value: Raw | undefined, name: string): RawMap;
export declare function listAt(value: Raw | undefined, name: string): readonly Raw[];
export declare function stringAt(value: Raw | undefined, name: string): string | null;
