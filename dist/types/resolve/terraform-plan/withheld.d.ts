import type { Raw, RawMap } from '../../model/document.js';
import { type Unknown } from '../../model/value.js';
import type { Configured } from './configured.js';
/**
 * What stands for an attribute that is given, and that no plan holds; null where it isn't given.
 *
 * - Write-only arguments (`password_wo`, Terraform 1.11) are null in every plan: their
 *   `password_wo_version`, or the configuration, tells that one is given.
 * - A sensitive value of which there isn't even a null was taken out: HCP Terraform offers plans
 *   without them (`json-output-redacted`).
 */
export declare function withheld(name: string, raw: RawMap, secret: Raw | undefined, configured: () => Configured): Unknown | null;
/**
 * Whether a plan holds only the SHA-1 of a text: providers before 6.0 keep no more of the user data
 * of instances and launch configurations.
 */
export declare const isHash: (name: string, raw: Raw | undefined) => boolean;
/** The text that a hash was made of, where the configuration writes it out. */
export declare function behindHash(configured: Configured): string | Unknown;
