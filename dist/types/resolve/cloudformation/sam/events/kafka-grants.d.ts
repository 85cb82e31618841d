import type { RawMap } from '../../../../model/document.js';
import type { SamEvent, SamTemplate } from '../generated.js';
/** What a role needs to read from a Kafka cluster that AWS doesn't run. */
export declare function kafkaGrants(event: SamEvent, sam: SamTemplate): readonly RawMap[] | string;
