export declare const firstPort = 0;
export declare const lastPort = 65535;
/** From a first port to a last one, both included; empty where the first is above the last. */
export interface PortRange {
    readonly from: number;
    readonly to: number;
}
export declare const everyPort: PortRange;
export declare const holdsPort: ({ from, to }: PortRange, port: number) => boolean;
