import type { Raw, TextFault } from '../../model/document.js';
import { type YamlSource } from './yaml-source.js';
import { type AliasTargets } from './yaml-walk.js';
/** A value, and for each alias in it the node that it stands for, by their events. */
export interface YamlContent {
    readonly content: Raw;
    readonly targets: AliasTargets;
    /** Keys that stand twice in a map: the last one counts. */
    readonly faults: readonly TextFault[];
}
/**
 * Builds the value of a YAML text from its events. Aliased values are shared, but counted where
 * they are used, so that whoever walks the value later meets neither an alias bomb nor a depth that
 * the text doesn't show. Recursion is bounded: the parser has refused deeper texts.
 *
 * @throws InputError
 */
export declare function buildContent(source: YamlSource): YamlContent;
