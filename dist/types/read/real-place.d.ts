/** What lies at a place: absolute, with links followed. */
export interface RealPlace {
    readonly path: string;
    readonly isFolder: boolean;
}
/** Null where nothing does, or it can't be looked at. */
export declare function realPlace(path: string): RealPlace | null;
