/** Makes a value when it is first asked for, and keeps it. */
export declare function once<T>(make: () => T): () => T;
