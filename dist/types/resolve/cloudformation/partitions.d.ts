interface Partition {
    readonly id: string;
    readonly urlSuffix: string;
}
export declare function partitionOf(region: string): Partition | null;
export {};
