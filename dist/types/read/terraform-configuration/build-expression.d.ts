import { type BuildContext } from './build-context.js';
/** A context whose `base` is the offset of `text` in its file. */
export declare function createContext(text: string, base: number): BuildContext;
