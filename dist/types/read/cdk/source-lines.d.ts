/** Gives the lines of source files, as a rule reading each once; null where one can't be read. */
export declare function createSourceLines(): (path: string) => readonly string[] | null;
