import { type Event } from 'js-yaml';
import { type YamlSource } from './yaml-source.js';
/** `<<`, not quoted: the maps that follow are merged into the one that holds it. */
export declare function isMergeKey(source: YamlSource, event: Event): boolean;
/**
 * The text of a key as it is written, whatever its type in YAML: account ids keep their zeros,
 * `yes` isn't true. Null for what can't be a key of JSON: a map, a list, a function.
 */
export declare function keyText(source: YamlSource, event: Event | undefined): string | null;
