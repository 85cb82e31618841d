/** A file of a revision. */
export interface RevisionFile {
    /** With `/`, below the top of the repository. */
    readonly path: string;
    readonly kind: 'file' | 'link';
    /** Of the object that holds it. */
    readonly id: string;
    /** In bytes. */
    readonly size: number;
}
/** Never looked into by a search either. */
export declare const LEFT_OUT: RegExp;
/** The files of a commit that a run could want; null where they can't be listed, or are too many. */
export declare function listFiles(top: string, commit: string): readonly RevisionFile[] | null;
