import type { Settings } from '../model/settings.js';
import type { AuthoredSettings } from './authored-settings.js';
/** A mistake that the schema can't see: where in the data, and what to do. */
export interface SettingsFault {
    readonly path: readonly string[];
    readonly message: string;
}
export interface SettingsPlace {
    readonly file: string;
    readonly folder: string;
    /** The line of a part; null where it isn't known. */
    readonly lineOf: (path: readonly string[]) => number | null;
}
/** From what an author wrote, already found valid, to what a run asks. */
export declare function compileSettings(authored: AuthoredSettings, place: SettingsPlace): Settings;
/** What is well formed and can't be meant. */
export declare function settingsFaults({ waivers }: AuthoredSettings): readonly SettingsFault[];
