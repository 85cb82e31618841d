import { type DocumentEvent, EVENT_ID, type Event, type ScalarEvent } from 'js-yaml';
import { InputError } from '../../model/input-error.js';
import type { YamlEvents } from './yaml-events.js';
/** One document of a YAML text. */
export interface YamlSource extends YamlEvents {
    /** The event that opens the document with content; -1 where there is none. */
    readonly document: number;
    /** `%TAG` directives of that document. */
    readonly handles: ReadonlyMap<string, string>;
    /** Tags that were met, by how they are written: there are few, at many nodes. */
    readonly tags: Map<string, Tag>;
}
/** A node's tag: a function's short form, a type of YAML's own (`str` for `!!str`), or neither. */
export type Tag = {
    readonly kind: 'function';
    readonly name: string;
} | {
    readonly kind: 'core';
    readonly name: string;
} | {
    readonly kind: 'foreign';
};
export type NodeEvent = Exclude<Event, {
    type: typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT;
}>;
/** What stays where a property of an event is absent. */
export declare const ABSENT = -1;
export declare function eventAt(source: YamlEvents, index: number): Event;
/** Where a node is, near enough for a message. */
export declare function offsetOf(event: Event): number;
export declare const yamlError: (source: YamlSource, message: string, offset: number) => InputError;
export declare function scalarText(source: YamlSource, event: ScalarEvent): string;
export declare const anchorName: (source: YamlSource, event: {
    readonly anchorStart: number;
    readonly anchorEnd: number;
}) => string;
/** The tag of a node; null where it has none, or only `!`, which says no more than that it is no plain scalar. */
export declare function tagOf(source: YamlSource, event: {
    readonly tagStart: number;
    readonly tagEnd: number;
}): Tag | null;
export declare function handlesOf(document: DocumentEvent): ReadonlyMap<string, string>;
