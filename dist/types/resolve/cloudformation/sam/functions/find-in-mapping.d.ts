import type { Raw, RawMap } from '../../../../model/document.js';
/** What an `Fn::FindInMap` of known names finds; any other value is given back. */
export declare function findInMapping(raw: Raw | undefined, content: RawMap): Raw | undefined;
