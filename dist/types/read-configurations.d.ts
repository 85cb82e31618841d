import type { ConfigurationDocument } from './model/configuration.js';
import type { FoundInput } from './read/index.js';
/** Reads configurations, folders of a run once each: several plans can be made from one that is judged too. */
export type ReadConfiguration = (input: Pick<FoundInput, 'path' | 'root' | 'text' | 'file'>) => Promise<ConfigurationDocument>;
/** `label` shows an absolute path to people. */
export declare function createConfigurationReader(label: (path: string) => string): ReadConfiguration;
