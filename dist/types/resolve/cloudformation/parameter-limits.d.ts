import type { Raw } from '../../model/document.js';
import type { Patterns } from './patterns.js';
export type Admits = (text: string) => boolean;
/**
 * What a template says of the values of a parameter, beside listing them: pattern and length of a text,
 * range of a number. Null where it says nothing that can be used.
 * Source: "CloudFormation template Parameters syntax", CloudFormation user guide: a pattern must match
 * the whole value.
 */
export declare function limitsOf(type: string, raw: Raw, patterns: Patterns | null): Admits | null;
