import type { RunError } from './model/decision.js';
import type { Settings } from './model/settings.js';
import { type FoundInput } from './read/index.js';
/** Where settings are looked for in the place of where the inputs lie: the base of a change. */
export interface TrustedTree {
    /** The tree that holds the inputs, absolute and real. */
    readonly head: string;
    /** The same tree as it was in the base, absolute and real. */
    readonly base: string;
}
export interface SettingsSearch {
    readonly cwd: string;
    /** `--config`; null: the nearest file above each input. */
    readonly config: string | null;
    readonly runRoot: string;
    /** Null: settings lie where the inputs do. */
    readonly trusted: TrustedTree | null;
}
/** The settings of a run, by its inputs; where one has none, it isn't in the map. */
export interface RunSettings {
    readonly byInput: ReadonlyMap<FoundInput, Settings>;
    readonly errors: readonly RunError[];
}
/** Finds and reads the settings of each input: one file for all, or the nearest above it. */
export declare function loadSettings(inputs: readonly FoundInput[], search: SettingsSearch): Promise<RunSettings>;
/** The same place in the base; null for one outside the tree, by whatever links it is named. */
export declare function inBase(path: string, { head, base }: TrustedTree): string | null;
/** The same place in the tree of the change; as it is where there is no base. */
export declare const inHead: (path: string, trusted: TrustedTree | null) => string;
/** The way from a folder to what it holds; null where it doesn't. Both absolute. */
export declare function wayInto(folder: string, path: string): string | null;
/** The settings file of each input that has one; nothing is read. */
export declare function settingsPaths(inputs: readonly FoundInput[], search: SettingsSearch): ReadonlyMap<FoundInput, string>;
/** Settings from the text of a file; else what is wrong with them. */
export declare const readSettingsAt: (path: string, { text, file }: {
    readonly text: string;
    readonly file: string;
}) => Promise<Settings | readonly RunError[]>;
