/** What is shown where a secret stands. */
export const HIDDEN = '(sensitive)'
