import type { Request } from './engine/decide.js';
import type { Symbols } from './engine/symbols.js';
/** A request in words: `s3:GetObject on arn:aws:s3:::bkt/x with aws:SourceIp 198.51.100.7`. */
export declare function describeRequest(request: Request, symbols: Symbols, keys: ReadonlyMap<string, string>): string;
