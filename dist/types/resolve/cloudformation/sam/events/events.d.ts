import type { EventTarget, Generated, SamResource, SamTemplate } from '../generated.js';
/**
 * What the events of a function or of a state machine make, in the order of the transform. Buckets and
 * user pools that events change are among it, under their own logical ids.
 * Source: "EventSource" in the AWS SAM developer guide; aws-sam-translator 1.110 is the reference.
 */
export declare function generateEvents(owner: SamResource, target: EventTarget, sam: SamTemplate): readonly Generated[];
