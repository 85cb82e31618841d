/** Git's digest of a file's content, as long as another one is: SHA-1, or SHA-256. */
export declare function blobId(content: string | Buffer, length: number): string;
