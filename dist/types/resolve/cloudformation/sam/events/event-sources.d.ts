import { type EventSource } from './event-source-mapping.js';
export declare const sqs: EventSource;
export declare const kinesis: EventSource;
export declare const dynamoDb: EventSource;
export declare const msk: EventSource;
export declare const mq: EventSource;
export declare const selfManagedKafka: EventSource;
export declare const documentDb: EventSource;
