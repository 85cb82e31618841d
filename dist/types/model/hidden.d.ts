/** What is shown where a secret stands. */
export declare const HIDDEN = "(sensitive)";
