import { type Reference, type Unknown } from '../../model/value.js';
/** What a string is put together from. */
export type Part = string | Unknown | Reference;
export declare const mentionsDynamicReference: (text: string) => boolean;
/** Whether one may begin here; what it names may be composed of further parts. */
export declare const opensDynamicReference: (part: Part) => boolean;
/**
 * Replaces `{{resolve:service:…}}` by something unknown, also where the name in it is composed of
 * parts. What is not closed, or names no service that CloudFormation asks, is text.
 * Source: "Get values stored in other services using dynamic references", CloudFormation user guide.
 *
 * @param place tells parameters of the same name in different accounts or regions apart
 */
export declare function replaceDynamicReferences(parts: readonly Part[], place: string): readonly Part[];
