import type { Place } from '../place.js';
/** Policy documents that decide together, and what carries them. */
export interface Documents {
    /** Policies of whoever calls: inline and attached ones. */
    readonly identity?: readonly Place[];
    /** Policies of the resource that is called: a bucket policy, a key policy, the trust policy of a role. */
    readonly resource?: readonly Place[];
    /** The caller's permissions boundary: what it doesn't allow, nothing else does. */
    readonly boundary?: readonly Place[];
    /** The resource that carries the resource policies; or the role, user or group of the identity policies. */
    readonly subject?: Place;
}
/** Who is trusted besides the account that the resource is deployed to. */
export interface Zone {
    /** Account ids of twelve digits. */
    readonly accounts?: readonly string[];
    /** `o-…` */
    readonly organization?: string;
}
export type Question = 
/**
 * Whether a caller without any tie to the owner can do something: anonymous, of any account, or
 * through a service for a resource of its own. `access` narrows it to what reads, or changes.
 */
{
    readonly ask: 'public';
    readonly access?: 'read' | 'write';
}
/**
 * Whether a caller outside the zone of trust gets in: a stranger, or somebody whom a document names.
 * `actions` narrows it to what one of these patterns names.
 */
 | {
    readonly ask: 'external';
    readonly zone?: Zone;
    readonly actions?: readonly string[];
}
/** Whether S3 calls the bucket policy public, and so refuses or cuts it under block public access. */
 | {
    readonly ask: 's3-public-status';
}
/** Whether some request without TLS is not denied. */
 | {
    readonly ask: 'insecure-transport';
}
/** Whether some request over TLS older than this is not denied; `1.2` by default. */
 | {
    readonly ask: 'old-tls';
    readonly below?: string;
}
/** Whether a service that is let in can be made to act for a resource of another account. */
 | {
    readonly ask: 'confused-deputy';
}
/** Whether a GitHub workflow of a repository outside of these owners gets the role; by default those that the document spells out. */
 | {
    readonly ask: 'any-github-repository';
    readonly owners?: readonly string[];
}
/** Whether every action on every resource is allowed, in some context; `ignoringDenies` asks the statements that allow only. */
 | {
    readonly ask: 'admin';
    readonly ignoringDenies?: boolean;
}
/** Whether every action of some service is allowed. */
 | {
    readonly ask: 'full-access';
    readonly services?: readonly string[];
}
/** Whether the holder can gain more permissions by a known path. */
 | {
    readonly ask: 'escalation';
}
/** Whether one of these actions (patterns) is allowed, on some resource of this pattern. */
 | {
    readonly ask: 'action';
    readonly actions: readonly string[];
    readonly resource?: string;
    /** What the requests carry, by condition key in any case. */
    readonly context?: Readonly<Record<string, string>>;
}
/**
 * Whether a policy about a resource lets one of these callers (patterns of ARNs, account ids, `*`, names of
 * services) do one of these actions, on a resource of one of these patterns; whatever is left out is any.
 */
 | {
    readonly ask: 'grant';
    readonly actions?: readonly string[];
    readonly resources?: readonly string[];
    readonly principals?: readonly string[];
}
/** Whether this one request is allowed; `isGrantedElsewhere`: where no statement has to allow it. */
 | {
    readonly ask: 'request';
    readonly request: ConcreteRequest;
    readonly isGrantedElsewhere?: boolean;
};
export interface ConcreteRequest {
    /** An ARN of a user or role, `anonymous`, the name of a service, or the ARN of an identity provider. */
    readonly principal: string;
    readonly action: string;
    readonly resource: string;
    /** By condition key in any case; of keys with many values a list. */
    readonly context: Readonly<Record<string, string | readonly string[]>>;
}
