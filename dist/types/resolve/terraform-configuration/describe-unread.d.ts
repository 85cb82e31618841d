/** A clause of what wasn't read as a sentence that says what follows from it, and what to do. */
export declare function describeUnread(clause: string): string;
