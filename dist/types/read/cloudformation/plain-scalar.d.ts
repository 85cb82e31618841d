/**
 * The value of a scalar without quotes or tag. Dates stay text, as CloudFormation takes them; so do
 * infinity, NaN and integers that a number can't hold exactly.
 */
export declare function resolvePlain(text: string): string | number | boolean | null;
export declare function toBoolean(text: string): boolean | null;
export declare const isNull: (text: string) => boolean;
/** Null where the text isn't a number that can be held. */
export declare function toNumber(text: string): number | null;
