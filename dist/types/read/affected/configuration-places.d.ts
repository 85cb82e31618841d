/**
 * Folders that a configuration may read from: its own, those of the modules that it calls, and whatever
 * a text in one of them leads up to. Each with all that lies below it.
 */
export declare function configurationPlaces(folder: string, before: (path: string) => string | null, changed: ReadonlySet<string>): readonly string[];
export declare const liesIn: (places: readonly string[], path: string) => boolean;
