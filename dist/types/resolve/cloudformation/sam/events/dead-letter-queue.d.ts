import type { Raw, RawMap } from '../../../../model/document.js';
import type { Generated, SamEvent } from '../generated.js';
export interface DeadLetterQueue {
    /** Null where the event has none. */
    readonly arn: Raw | null;
    /** The queue, where it is made for the event. */
    readonly made: readonly Generated[];
}
/** The queue that takes what an event couldn't deliver; a string says, as a clause, why it is refused. */
export declare function deadLetterQueue(event: SamEvent): DeadLetterQueue | string;
/** The same for a rule, which needs the queue's permission to send. @param rule its ARN */
export declare function deadLetterQueueOfRule(event: SamEvent, rule: RawMap): DeadLetterQueue | string;
/** A queue's policy that lets one source send. @param source its ARN */
export declare const sendFrom: (source: Raw, principal: Raw, queue: Raw) => RawMap;
