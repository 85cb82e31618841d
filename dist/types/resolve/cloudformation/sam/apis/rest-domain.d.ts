import type { Raw, RawMap } from '../../../../model/document.js';
import type { Generated, SamResource, SamTemplate } from '../generated.js';
/** The names that lead to the API besides the one of API Gateway, and what maps them to it. */
export declare function restDomain(resource: SamResource, sam: SamTemplate): readonly Generated[];
/** The logical id of a domain with these settings: APIs with the same one share it. */
export declare function restDomainId(settings: RawMap, sam: SamTemplate): string;
/** Properties of a domain that go by the same name in `Domain`, each with its place there. */
export declare function withDomainPlaces(generated: Generated, resource: SamResource, settings: RawMap, under?: readonly (string | number)[]): Generated;
/** The settings of mutual TLS; undefined where there are none. */
export declare function mutualTls(raw: Raw | undefined): Raw | undefined;
/** The base paths that a domain leads from; null where it does so as a whole. */
export declare function pathsOf(settings: RawMap): readonly Raw[] | null;
