/** Files that a template brings in: nested templates and snippets. */
export interface NamedFiles {
    /** Absolute, as they are written and as they really lie. */
    readonly paths: ReadonlySet<string>;
    /** Whether other paths are composed, so that any file may be meant. */
    readonly isOpen: boolean;
    /** The template, and what it names as far as that can be read. */
    readonly texts: readonly string[];
}
/**
 * The files that a template names, and those that these name, with what `before` says that changed ones
 * held. Null for a template that is read by itself alone, as most are.
 */
export declare function namedFiles(path: string, texts: readonly string[], before: (path: string) => string | null): NamedFiles | null;
/** Whether a file of this path may be one of them. */
export declare function mayName({ paths, isOpen, texts }: NamedFiles, path: string): boolean;
