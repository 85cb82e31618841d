import type { ParsedText } from '../../model/document.js';
import { type YamlSource } from './yaml-source.js';
import { type AliasTargets } from './yaml-walk.js';
/**
 * Finds values in a YAML text. A pointer leads through the built value: a short form's function is a
 * step to the tagged node itself, the parts of `!GetAtt a.b` lie where their text does, what an
 * alias or a merge key brings in lies where it was written.
 */
export declare function createYamlPlaces(source: YamlSource, targets: AliasTargets): ParsedText['locate'];
