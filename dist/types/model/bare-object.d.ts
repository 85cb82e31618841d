/** An object for keys that come from input: none of them, not even `__proto__`, means anything to the engine. */
export declare const bareObject: () => object;
