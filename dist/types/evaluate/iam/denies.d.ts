import type { Truth } from '../../model/truth.ts';
import { type Place } from '../place.ts';
import type { Requests } from './requests.ts';
/**
 * Whether a policy document denies each of a set of requests, whoever allows them. True where one
 * statement is shown to cover all of a resource's requests, or two do by halves; false where some
 * request is shown that no statement denies; else it isn't decided.
 */
export declare function denies(document: Place, requests: Requests): Truth;
