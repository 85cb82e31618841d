import type { Raw, RawMap } from '../../../../../model/document.js';
/** What a part of a definition may be: the branches of an `Fn::If`, without one that is no value. */
export declare function contentsOf(item: Raw | undefined): readonly (Raw | undefined)[];
/** The part with every branch changed that it may be. */
export declare function mapContents(item: Raw | undefined, what: string, change: (content: RawMap) => Raw): Raw;
export declare function mapAt(raw: Raw | undefined, what: string): RawMap;
export declare function listAt(raw: Raw | undefined, what: string): readonly Raw[];
/** The value where the condition holds, else none. */
export declare const onlyIf: (condition: string, value: Raw) => RawMap;
