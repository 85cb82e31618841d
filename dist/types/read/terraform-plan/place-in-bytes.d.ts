/** Line and column of an offset in bytes of UTF-8, counted from 1, columns in UTF-16 units. */
export declare function placeInBytes(bytes: Buffer, offset: number): {
    line: number;
    column: number;
};
