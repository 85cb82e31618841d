import type { Generator, SamResource, SamTemplate } from './generated.js';
/** What each type of SAM is expanded to. */
export declare const generators: ReadonlyMap<string, Generator>;
/** Resources of SAM that other ones ask for, without what `Globals` give to them. */
export declare const impliedResources: (sam: SamTemplate) => readonly SamResource[];
/** The order in which types are expanded: events change APIs, and connectors look at what was made. */
export declare const phases: readonly ((type: string) => boolean)[];
