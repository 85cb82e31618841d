/** The names at the top of a JSON or YAML text, found without parsing it. */
export interface TopLevel {
    readonly syntax: 'flow' | 'block';
    /** Each name with the place in the text where its value begins. */
    readonly keys: ReadonlyMap<string, number>;
    /** Whether the map was read to its end; false where the text stops before, or reading was cut short. */
    readonly ended: boolean;
}
/** Told of each name; true ends the reading. */
export type Enough = (keys: ReadonlyMap<string, number>) => boolean;
/**
 * Reads the names of the first map of a text: JSON, YAML in flow style, YAML in block style. Never
 * throws and never recurses, so that a broken, cut or very deep text tells what it can.
 */
export declare function readTopLevel(text: string, enough: Enough): TopLevel;
/** Reads a map in braces from its opening brace. */
export declare function readFlow(text: string, start: number, enough: Enough): TopLevel;
export type ValueShape = 'map' | 'list' | 'scalar' | 'nothing';
/** The shape of the value that begins at `at`, as far as its first characters tell. */
export declare function shapeAt(text: string, at: number, syntax: TopLevel['syntax']): ValueShape;
