/**
 * Inherits nothing and holds nothing. As the prototype of others it leaves them the engine's quick layout,
 * which `Object.create(null)` doesn't: they take half the memory, and are read and listed twice as fast.
 */
const nothing = Object.freeze(Object.create(null)) as object

/** An object for keys that come from input: none of them, not even `__proto__`, means anything to the engine. */
export const bareObject = (): object => Object.create(nothing) as object
