import type { ConfigurationDocument, SourceIndex } from '../../model/configuration.js';
/** Finds the places of a plan's resources in the files that it was made from. */
export declare function sourceIndex(document: ConfigurationDocument): SourceIndex;
