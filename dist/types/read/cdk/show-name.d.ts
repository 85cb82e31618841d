/** A name from an input as a message shows it: on one line, its end where it is long. */
export declare function showName(name: string): string;
