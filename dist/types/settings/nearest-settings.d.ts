export declare const settingsName = "stackgate.yaml";
/** What lies nearest above an input; `misnamed` where its name is almost right. */
export interface NearestSettings {
    readonly path: string;
    readonly misnamed: boolean;
}
/**
 * Gives the function that finds the settings file in a folder or the nearest one above it, up to `root`.
 * All paths are absolute and real. Asks the disk once a folder.
 */
export declare function settingsFinder(): (folder: string, root: string) => NearestSettings | null;
/** Whether anything is at a path, also a link that leads nowhere: settings that can't be read must not be passed over. */
export declare function isEntry(path: string): boolean;
