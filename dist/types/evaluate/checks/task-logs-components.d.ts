import type { NamedCheck } from './named-check.js';
/** A replication task, whose settings are JSON in a text, logs what some of its components do. */
export declare const taskLogsComponents: NamedCheck;
