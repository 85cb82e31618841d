import type { Names } from './engine/compile.js';
import type { Request } from './engine/decide.js';
import type { Statement } from './engine/document.js';
import type { Symbols } from './engine/symbols.js';
/** A request in words: `s3:GetObject on arn:aws:s3:::bkt/x with aws:SourceIp 198.51.100.7`. */
export declare function describeRequest(request: Request, symbols: Symbols, keys: ReadonlyMap<string, string>): string;
/** What one statement lets somebody do, by an example. */
export interface Grant {
    /** Whom the statement names; null: whoever holds the policy. */
    readonly to: string | null;
    readonly principal: string | null;
    readonly action: string;
    readonly resource: string;
    /** What the request carries, by condition key. */
    readonly context: readonly (readonly [key: string, value: string])[];
}
export declare function describeGrant(answer: {
    readonly request: Request;
    readonly statement: Statement | null;
}, { symbols }: Names): Grant;
