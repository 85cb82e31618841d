/** The order that a reader expects of control numbers: 1.2 before 1.10, `AC-2` before `AC-2(1)`. */
export declare function compareNumbers(one: string, other: string): number;
