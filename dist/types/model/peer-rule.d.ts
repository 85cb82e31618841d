/** What another tool's rule is to us. */
export interface PeerRule {
    /** The id that our policy has, or would have. */
    readonly policy: string;
    /** Whether it asks the same; else more, or less. */
    readonly isSame: boolean;
}
