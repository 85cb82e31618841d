import { type BuiltIn } from './function-type.js';
/**
 * Functions over points in time that are written out.
 * https://developer.hashicorp.com/terraform/language/functions/formatdate
 */
export declare const dates: Readonly<Record<string, BuiltIn>>;
