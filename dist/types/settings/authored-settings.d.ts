import type { Severity } from '../model/policy.js';
import type { InlineWaivers } from '../model/settings.js';
/** `stackgate.yaml` as its author writes it, once its schema has vouched for it. */
export interface AuthoredSettings {
    readonly packs?: readonly string[];
    readonly policies?: readonly string[];
    readonly disabled?: readonly string[];
    readonly parameters?: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
    readonly severities?: Readonly<Record<string, Severity>>;
    readonly waivers?: readonly AuthoredWaiver[];
    readonly 'waiver-days'?: number;
    readonly enforcement?: {
        readonly 'fail-on'?: Severity;
        readonly 'warn-only'?: boolean;
        readonly 'fail-on-unknown'?: boolean;
        readonly mandatory?: readonly string[];
        readonly 'stale-waivers'?: 'warn' | 'error';
        readonly block?: 'change' | 'all';
    };
    readonly 'inline-waivers'?: InlineWaivers;
    readonly 'peer-waivers'?: InlineWaivers;
    readonly 'account-baseline'?: boolean;
    readonly baseline?: string;
}
export interface AuthoredWaiver {
    readonly policy: string;
    readonly resource?: string;
    readonly construct?: string;
    readonly files?: string;
    readonly pointer?: string;
    readonly reason: string;
    readonly owner?: string;
    readonly until?: string;
}
