import type { Finding } from './model/decision.js';
/**
 * Gives each finding the hash of its line (`lineHash`), worked out when a report asks for it: most don't,
 * and it takes the whole file. Null where no text is at hand, as for a plan, and where what is hashed might
 * hold a secret, which could be guessed from its hash.
 */
export declare function hashLines(findings: readonly Finding[], textOf: (file: string) => string | null): void;
