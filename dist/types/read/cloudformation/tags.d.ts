/**
 * The key that a short form stands for: `Fn::Sub` for `Sub`. An unknown name gets one as well, so
 * that it is met as an unknown function where functions are resolved.
 */
export declare const functionOfTag: (name: string) => string;
