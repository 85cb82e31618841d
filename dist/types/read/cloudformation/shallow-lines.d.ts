/** What a line stands in the middle of: brackets, or a text in quotes. */
export type Enclosure = 'brackets' | '"' | "'";
/**
 * The starts of the lines, from the one at `start` on, that certainly stand in the same brackets or
 * quotes as that one: up to where those close.
 */
export declare function linesInside(text: string, start: number, enclosure: Enclosure): readonly number[];
