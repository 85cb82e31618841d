import type { TemplatePart } from '../../model/configuration.js';
import { type Value } from '../../model/value.js';
import { type Scope } from './scope.js';
/** A string from its parts; parts that aren't known become holes of it. */
export declare function evaluateTemplate(parts: readonly TemplatePart[], scope: Scope): Value;
/** Strings one after another, `separator` between them. */
export declare function joinTexts(values: readonly Value[], separator?: string): Value;
