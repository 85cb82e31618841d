import type { AccountScope, Confidence, Fix, Framework, Json, Otherwise, PackMember, PolicyParameter, Schema, Severity } from '../model/policy.js';
/** `policy.yaml` as its author wrote it, once the schema has vouched for it. */
export interface AuthoredPolicy {
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    readonly confidence?: Confidence;
    readonly aliases?: readonly string[];
    readonly deprecated?: string;
    readonly preview?: boolean;
    readonly scope?: AccountScope;
    readonly resource?: string | readonly string[];
    readonly parameters?: Readonly<Record<string, PolicyParameter>>;
    readonly check: AuthoredBlock | readonly AuthoredBlock[];
    readonly why: string;
    readonly fix: Fix;
    readonly sources: readonly string[];
    readonly 'blind-spots'?: readonly string[];
}
export interface AuthoredBlock {
    readonly resource?: string | readonly string[];
    readonly select?: string;
    readonly where?: Schema;
    readonly assert?: Schema;
    readonly unknown?: string;
    readonly otherwise?: Otherwise;
    readonly uses?: string;
    readonly with?: Readonly<Record<string, Json>>;
    readonly code?: string;
}
/** A policy pack as its author wrote it. */
export interface AuthoredPack {
    readonly id: string;
    readonly title: string;
    readonly version: string | number;
    readonly about?: string;
    readonly strict?: boolean;
    readonly 'waiver-days'?: number;
    readonly framework?: Framework;
    readonly policies: readonly AuthoredMember[];
    readonly checklist?: readonly AuthoredMember[];
}
export type AuthoredMember = string | (Pick<PackMember, 'id'> & Partial<PackMember>);
export declare const listOf: <T>(one: T | readonly T[] | undefined) => readonly T[];
