/**
 * Gives the function that shows an absolute path to people: relative to `runRoot`, with `/`, with
 * `../` only for what lies outside it; `.` for the root itself. `resolve(runRoot, label)` is the
 * path again. What lies on another drive of Windows keeps its absolute path.
 */
export declare function labelFor(runRoot: string): (path: string) => string;
