import type { DocumentKind } from './reading.js';
/** Where resources of a type hold policy documents. */
export interface DocumentPlace {
    readonly kind: DocumentKind;
    /** `*` stands for each item of a list. */
    readonly path: readonly string[];
    readonly isManaged?: boolean;
}
export declare const documentPlaces: (type: string) => readonly DocumentPlace[];
