import type { ApiEventType } from './api-events.js';
/** A path without the slash at its end, which API Gateway takes away. */
export declare const withoutSlash: (path: string) => string;
/** The path of a route as an ARN has it: a parameter in braces may be anything. */
export declare const starsForParameters: (path: string, type?: ApiEventType) => string;
/** What stands in each pair of braces of a path. */
export declare function parametersIn(path: string): readonly string[];
/** Text without the slashes at its end. Done without a pattern, which would try again at every slash. */
export declare function withoutSlashes(text: string): string;
