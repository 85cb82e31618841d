import type { ResourceGraph } from '../../model/resource-graph.js';
import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
/** Judges one document together with the resource that it is about. */
type Judge = (document: Place, subject: Place) => Truth;
/**
 * Whether every policy about a resource passes: those that it holds itself, and those that other resources
 * attach to it. A resource that attaches one is judged for what it names outside of the input only, so that
 * no policy is told twice.
 */
export declare function everyPolicyAbout(place: Place, graph: ResourceGraph, judge: Judge): Truth;
export {};
