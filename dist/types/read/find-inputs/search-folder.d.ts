import { InputError } from '../../model/input-error.js';
/** What lies in a folder that may be an input. Paths are absolute and real, in no order. */
export interface Search {
    /** Files to look into. */
    readonly files: readonly string[];
    /** Folders with Terraform files directly in them, each with these files. */
    readonly configurations: ReadonlyMap<string, readonly string[]>;
    readonly assemblies: readonly string[];
    readonly problems: readonly {
        readonly path: string;
        readonly message: string;
    }[];
    /** For the message where nothing is found. */
    readonly seen: {
        /** Files of the right names that git ignores. */
        ignored: number;
        cdkApp: boolean;
        terragrunt: boolean;
    };
}
/**
 * Searches a folder by names alone, but for the manifests of assemblies. `root` holds what links and
 * the settings of CDK may lead to; `gitTop` is the git work tree's, or null.
 */
export declare function searchFolder(start: string, scope: {
    readonly root: string;
    readonly gitTop: string | null;
}): Promise<Search>;
/** What to say of a folder in which a search found nothing. */
export declare function describeEmptySearch(search: Search, folder: string): InputError;
