import type { Step } from './address.js';
/** Holds a composed text, in which a resource's identity is only a part. */
export declare const isDocumentName: (name: string) => boolean;
/**
 * Names a resource of this type and nothing else: a text beside the reference only chooses among them.
 * `launch_configuration`, `db_subnet_group_name` are named for the type.
 */
export declare function isIdentifierName(name: string, type: string): boolean;
/** A list of such: plans before 0.15 don't tell the shape of what is not known. */
export declare const isPluralName: (name: string) => boolean;
/** Holds words of the author, which a function such as `timestamp()` may take part in. */
export declare const isFreeTextName: (name: string) => boolean;
/** The attribute that a value of this name takes of a resource, where the plan only names the resource; null: its id. */
export declare const guessedAttribute: (name: string) => string | null;
export declare const isArnName: (name: string) => boolean;
/** Whether an attribute identifies its resource, so that a list of it is a list of resources. */
export declare function isIdentity(path: readonly Step[]): boolean;
/** Lists of whole policy documents of `aws_iam_policy_document`. */
export declare const isDocumentListName: (name: string) => boolean;
/**
 * Whether a value must not be shown, by the name of its attribute: plans before Terraform 0.15 don't
 * say what is sensitive. `parent` is the block that holds it.
 */
export declare const isSecretName: (name: string, parent: string) => boolean;
