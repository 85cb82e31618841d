import { type AuthoringFault } from './authoring-faults.js';
/** What a schema of ours finds wrong with an author's data, in the words that policies are told in. */
export declare function faultsBySchema(schema: object, data: unknown): readonly AuthoringFault[];
