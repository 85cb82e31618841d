/** A day of the calendar, `2027-01-31`: texts of this form are in order as texts. */
export type Day = string;
/** Whether the text names a day that there is: not the 31st of February. */
export declare function isDay(text: string): boolean;
/** Whole days from one to another; negative where the other is earlier. */
export declare const daysBetween: (one: Day, other: Day) => number;
/** In the time zone of Greenwich, so that machines agree on it. */
export declare const today: () => Day;
