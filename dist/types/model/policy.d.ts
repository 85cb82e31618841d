/** How bad a failure is. From worst to least. */
export declare const severities: readonly ["critical", "high", "medium", "low", "info"];
export type Severity = (typeof severities)[number];
/** A policy as its author wrote it, validated, with its paths already split. */
export interface Policy {
    /** The AWS Config managed rule's name where there is one. Never reused, never given a new meaning. */
    readonly id: string;
    readonly title: string;
    readonly severity: Severity;
    /** The severity that it ships with, where settings say another one. */
    readonly defaultSeverity?: Severity;
    readonly confidence: Confidence;
    /** Earlier names of this policy. */
    readonly aliases: readonly string[];
    /** Why it is retired, and what asks its question now; null: it isn't. */
    readonly deprecated: string | null;
    /** Newer than the pack's last major version: reported, never blocking. */
    readonly preview: boolean;
    /** Canonical types that some block judges. */
    readonly resourceTypes: readonly string[];
    /** Of a policy about a whole account: whether that has what is asked once, or once in each Region. */
    readonly scope?: AccountScope;
    readonly why: string;
    readonly fix: Fix;
    readonly sources: readonly string[];
    /** What the policy can't see, one sentence each. */
    readonly blindSpots: readonly string[];
    readonly parameters: Readonly<Record<string, PolicyParameter>>;
    readonly check: readonly CheckBlock[];
    /** Where its code and examples lie; built-in ones have the folder relative to `policies/`. */
    readonly folder: string;
}
export type AccountScope = 'account' | 'region';
export type Confidence = 'certain' | 'likely';
/** Text that is ready to copy, per language. */
export interface Fix {
    readonly cloudformation?: string;
    readonly terraform?: string;
    /** For types of Terraform that spell it otherwise. */
    readonly 'terraform-types'?: Readonly<Record<string, string>>;
    readonly cdk?: string;
}
export interface PolicyParameter {
    readonly description: string;
    readonly default: Json;
}
export type Json = string | number | boolean | null | readonly Json[] | {
    readonly [key: string]: Json;
};
/** One step of a closed subset of JSONPath. */
export type PathStep = {
    readonly kind: 'property';
    readonly name: string;
} | {
    readonly kind: 'index';
    readonly index: number;
} | {
    readonly kind: 'each';
} | {
    readonly kind: 'anywhere';
    readonly name: string;
};
interface BlockScope {
    readonly resourceTypes: readonly string[];
}
/** A value must look like this; or, with `unknown`, it can't be told from the input. */
export interface AssertBlock extends BlockScope {
    readonly kind: 'assert';
    readonly select: readonly PathStep[];
    readonly where: Schema | null;
    readonly assert: Schema | null;
    readonly unknown: string | null;
    readonly otherwise: Otherwise | null;
}
/** The verdict where `select` meets nothing. */
export interface Otherwise {
    readonly verdict: 'pass' | 'fail' | 'unknown';
    readonly reason: string;
}
/** A named check with parameters. */
export interface UsesBlock extends BlockScope {
    readonly kind: 'uses';
    readonly uses: string;
    readonly with: Readonly<Record<string, Json>>;
}
/** A module that reasons over related resources; the path is relative to the policy's folder. */
export interface CodeBlock extends BlockScope {
    readonly kind: 'code';
    readonly code: string;
    /** What the code gets besides the resource, once parameters are in place. */
    readonly with: Readonly<Record<string, Json>>;
}
export type CheckBlock = AssertBlock | UsesBlock | CodeBlock;
/** The keywords of JSON Schema that are judged with three values. Any other one is an authoring error. */
export interface Schema {
    readonly type?: SchemaType | readonly SchemaType[];
    readonly const?: Json;
    readonly enum?: readonly Json[];
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, Schema>>;
    readonly items?: Schema;
    readonly contains?: Schema;
    readonly minItems?: number;
    readonly maxItems?: number;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
    readonly not?: Schema;
    readonly allOf?: readonly Schema[];
    readonly anyOf?: readonly Schema[];
}
export type SchemaType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
/** A list of policies, with the parameters that it sets. */
export interface PolicyPack {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    /** What it is for, and what it can't tell. */
    readonly about: string | null;
    /** Most days that a waiver of its policies may still hold. */
    readonly waiverDays?: number;
    readonly framework: Framework | null;
    readonly policies: readonly PackMember[];
    /** Members that no policy asks yet. Only packs of our own may have such. */
    readonly planned: readonly PackMember[];
    /** What no template or plan can show. */
    readonly checklist: readonly ChecklistItem[];
}
/** A question that only the running account answers. */
export interface ChecklistItem {
    /** As a policy would be called. */
    readonly id: string;
    readonly controls: readonly string[];
    /** The state that is wanted. */
    readonly title: string;
    readonly severity: Severity;
    /** Why no input answers it: a clause. */
    readonly reason: string;
    /** The services that answer it, each with its name for the question. */
    readonly told: readonly string[];
}
export interface PackMember {
    readonly id: string;
    readonly with: Readonly<Record<string, Json>>;
    /** Numbers of the framework's controls that it serves. */
    readonly controls: readonly string[];
    /** Why it is in the pack. */
    readonly why: string | null;
}
export interface Framework {
    readonly name: string;
    /** Whether the pack lists every control of it. */
    readonly whole: boolean;
    /** What is listed, and what isn't. */
    readonly note: string;
}
export {};
