/** The value of a scalar with an explicit type; undefined where it has none of that type. */
export declare function resolveTyped(type: string, text: string): string | number | boolean | null | undefined;
/** Whether a list or map may have an explicit type. All of them are read as plain lists and maps. */
export declare const isCollectionType: (type: string, kind: "list" | "map") => boolean;
