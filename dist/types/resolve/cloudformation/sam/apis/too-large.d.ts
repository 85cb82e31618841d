import type { Raw } from '../../../../model/document.js';
import type { SamResource, SamTemplate } from '../generated.js';
/** What stands for the definition of an API that has too many paths or events to be followed; else null. */
export declare function tooLarge({ logicalId, body }: SamResource, events: number, sam: SamTemplate): Raw | null;
