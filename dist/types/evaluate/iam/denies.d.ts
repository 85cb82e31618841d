import type { Truth } from '../../model/truth.js';
import { type Place } from '../place.js';
import type { Requests } from './requests.js';
/**
 * Whether a policy document denies each of a set of requests, whoever allows them. True where one
 * statement is shown to cover all of a resource's requests, or two do by halves; false where some
 * request is shown that no statement denies; else it isn't decided.
 */
export declare function denies(document: Place, requests: Requests): Truth;
