/** Null stands for any action of the pattern, where none is known by name. */
export declare function actionWitnesses(pattern: string, part: 'bucket' | 'objects'): readonly (string | null)[];
