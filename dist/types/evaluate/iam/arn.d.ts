import { type Hole, type Match, type Pattern, type Work } from './pattern.js';
/** What a request is for: the part of an ARN behind the fifth colon, and its service. */
interface ArnSubject {
    readonly service: string;
    readonly rest: Pattern;
}
/** A hole that is the whole name of a bucket other than the one that is asked about. */
export interface OtherName extends Hole {
    readonly isOther: true;
}
/**
 * Whether a pattern of `Resource` matches an S3 ARN, which names neither region nor account. The
 * first five colons are borders that no wildcard crosses (IAM User Guide, Resource element); a lone
 * `*` is every resource.
 */
export declare function matchArn(pattern: Pattern, subject: ArnSubject, work: Work): Match;
export {};
