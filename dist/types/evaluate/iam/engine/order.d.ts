/** A number, or a point in time as seconds; null for any other text. */
export declare function readOrder(kind: 'number' | 'date', value: string): number | null;
export declare function writeOrder(kind: 'number' | 'date', value: number): string;
/** One value below all bounds, one above them, each bound, and one between each two: no other kind exists. */
export declare function ordersAround(kind: 'number' | 'date', bounds: readonly number[]): string[];
