import type { Judgement } from '../../model/judgement.js';
import type { SettingsWaiver } from '../../model/settings.js';
import type { SourceLocation } from '../../model/source-location.js';
import type { Rules } from '../rules.js';
/**
 * Whether a waiver of the settings is for a finding of its policy: all that it says holds. A module, a
 * construct, a nested stack and a resource of SAM stand for all that is in them or made from them.
 */
export declare function waiverCovers(waiver: SettingsWaiver, judgement: Judgement, location: () => SourceLocation, rules: Rules): boolean;
/** The address, the same without its key, and each module around it, with its key and without. */
export declare function addressesAround(address: string): readonly string[];
