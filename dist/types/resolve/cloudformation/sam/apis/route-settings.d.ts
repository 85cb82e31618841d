import type { Raw } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
export interface RouteSettings {
    readonly settings: Raw | undefined;
    readonly sources: Generated['sources'];
}
/** The settings of routes that an HTTP API and its events have. */
export declare function routeSettings(resource: SamResource, sam: SamTemplate): RouteSettings;
