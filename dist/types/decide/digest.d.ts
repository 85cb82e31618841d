/** SHA-256 in hex. The module that makes it takes long to load, and not every report asks for it. */
export declare const digest: (text: string) => string;
