import type { ConfigurationDisk } from '../../model/configuration.js';
/** What expressions may see: regular files under `root`, links followed. `folder` is the root module's. */
export declare function createDisk(folder: string, root: string): ConfigurationDisk;
