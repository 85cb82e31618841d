/** A way to gain more permissions than one has: all the actions together, on resources that let it work. */
export interface EscalationPath {
    /** In our words, to follow "by": `creating a function that has a passed role`. */
    readonly words: string;
    /** In the order in which they are reported: the most direct first. */
    readonly kind: 'self' | 'other-principal' | 'passed-role' | 'existing-compute';
    readonly needs: readonly string[];
    /**
     * The service that the role is passed to, as public policies name it in iam:PassedToService; null: none,
     * or none is documented without contradiction.
     */
    readonly passTo: string | null;
    readonly source: string;
}
export declare const escalationPaths: readonly EscalationPath[];
