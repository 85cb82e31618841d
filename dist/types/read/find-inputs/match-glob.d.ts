/** What a pattern matches. Paths are absolute and sorted. */
export interface GlobMatches {
    readonly files: readonly string[];
    readonly folders: readonly string[];
}
/**
 * Matches a pattern against the file system. Folders count as matches too, unless the pattern's end
 * would match every one of them (`**`, `**` followed by `*`), where their files match anyway. Links
 * are not followed; what a search never enters, only the pattern's fixed beginning may lead into.
 */
export declare function matchGlob(pattern: string, cwd: string): GlobMatches;
