import type { NamedCheck } from './named-check.js';
/** An OpenSearch or Elasticsearch domain publishes each of the logs that are named; where none is, any log. */
export declare const domainPublishesLogs: NamedCheck;
