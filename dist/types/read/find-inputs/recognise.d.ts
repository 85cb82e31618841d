import type { InputKind } from '../../model/decision.js';
export interface Recognition {
    /** `cdk` stands for the manifest of an assembly. */
    readonly kind: InputKind | null;
    /** Whether more of the text could make an input of what was seen. Only where `kind` is null. */
    readonly promising: boolean;
}
/**
 * Tells what a text is by the names at its top. `cut`: the text is only the beginning of a file.
 * Broken text counts as what its beginning looks like, so that its parser can say where it breaks.
 */
export declare function recognise(text: string, cut: boolean): Recognition;
