import type { Generated, SamResource } from '../generated.js';
export declare function restDeployment(resource: SamResource, isHashed: boolean): Generated;
export declare function restStage(resource: SamResource, deployment: string): Generated;
export declare function stageId({ logicalId, body }: SamResource): string;
