import type { NamedCheck } from './named-check.js';
/** A snapshot is encrypted as what it was taken from is; a plan may say so of the snapshot itself. */
export declare const snapshotEncrypted: NamedCheck;
