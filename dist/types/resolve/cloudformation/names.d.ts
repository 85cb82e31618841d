import { type Value } from '../../model/value.js';
import type { StackContext } from './stack-context.js';
/** What a name stands for, as `Ref` takes it: a parameter of either kind, or a resource. */
export declare function valueNamed(name: string, context: StackContext): Value | undefined;
/** An attribute of a resource; of a nested stack, the value that its template puts out. */
export declare function attributeNamed(name: string, attribute: string, context: StackContext): Value;
/** Whether attributes may be asked of a name. */
export declare const isResource: (name: string, context: StackContext) => boolean;
