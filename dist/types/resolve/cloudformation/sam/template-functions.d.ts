import type { Raw, RawMap } from '../../../model/document.js';
export declare const ref: (logicalId: string) => RawMap;
export declare const getAtt: (logicalId: string, attribute: string) => RawMap;
export declare const sub: (text: string, variables?: RawMap) => RawMap;
export declare const noValue: RawMap;
export declare const isNoValue: (raw: Raw | undefined) => boolean;
/** The three parts of an `Fn::If`; null for anything else, also where it is malformed. */
export declare function partsOfIf(raw: Raw | undefined): readonly [condition: Raw, then: Raw, otherwise: Raw] | null;
/** Whether a value is a function, as the transform tells one: a map with one key that is a function's name. */
export declare function isFunction(raw: Raw | undefined): boolean;
/** The logical id that a `Ref` or `Fn::GetAtt` names; null for anything else. */
export declare function namedBy(raw: Raw | undefined): string | null;
/** Whether the transform takes a property as given: absent, null, false, 0 and empty ones aren't. */
export declare function isGiven(raw: Raw | undefined): raw is Raw;
/** A property that is there; null counts as absent, as it does for the transform. */
export declare function propertyIn(properties: RawMap, name: string): Raw | undefined;
/** Attributes that a resource of SAM hands to whatever is generated for it. */
export declare function passedAttributes(body: RawMap): RawMap;
/** Attributes that a resource of SAM hands to the resource that takes its place. */
export declare function ownAttributes(body: RawMap): RawMap;
export declare function attributesIn(body: RawMap, names: readonly string[]): RawMap;
/** A map without the members that are undefined. */
export declare function definedIn(members: Readonly<Record<string, Raw | undefined>>): RawMap;
/** Tags written as a map, as the list that CloudFormation takes. */
export declare function tagList(tags: Raw | undefined): readonly RawMap[];
