/**
 * Lines of a source as they may be shown: what is written out under the name of a secret, or in a
 * declaration that says it is one, is hidden. Works on text alone, as neighbours of a finding are
 * shown that nobody judged.
 */
export declare function hideSecrets(lines: readonly string[]): readonly string[];
