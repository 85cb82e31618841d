import { type Event } from 'js-yaml';
import { type Position } from './line-index.js';
/** Events, the text that their offsets point into, and where those are in the text that was given. */
export interface YamlEvents {
    readonly text: string;
    readonly events: readonly Event[];
    readonly positionAt: (offset: number) => Position;
}
/**
 * Reads the events of a text. Lines within brackets or quotes may stand further left than YAML's
 * specification allows, as CloudFormation and PyYAML let them:
 *
 *     Actions: [
 *       s3:GetObject
 *     ]
 *
 * The parser doesn't. Such lines get spaces put before them, which changes no value there, and the
 * text is read again.
 *
 * @throws InputError
 */
export declare function readEvents(given: string): YamlEvents;
