import type { Raw, RawMap } from '../../model/document.js';
export declare function mapAt(value: Raw | undefined, name: string): RawMap;
export declare function stringAt(value: Raw | undefined, name: string): string | null;
