import type { Place } from '../place.js';
type Rename = (id: string) => string;
/** A place of a base whose references, sources and conditions are named as in the head, which they are compared with. */
export declare function inWordsOfHead(place: Place, rename: Rename): Place;
export {};
