import type { Truth } from '../model/truth.ts';
import type { World } from '../model/worlds/world.ts';
/** Groups of parts that share no variable and no open fact which a world leaves unsettled. */
export declare function independentParts(parts: readonly Truth[], world: World): readonly (readonly Truth[])[];
