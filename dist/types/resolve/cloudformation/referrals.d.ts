/** Which resources of a stack refer to which, whatever its conditions are. */
export interface Referrals {
    /** The resource that is resolved just now; null where none is, or only some worlds have that part of it. */
    from: string | null;
    readonly to: Map<string, Set<string>>;
}
export declare const noReferrals: () => Referrals;
export declare function refer(name: string, { from, to }: Referrals): void;
/** Resources that refer to each other in a circle, in turn; null where none do. */
export declare function circleIn({ to }: Referrals): readonly string[] | null;
