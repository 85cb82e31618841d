import { type ValueMap } from '../../../model/value.js';
/** The types of the `awscc` provider, which are CloudFormation's under other names. */
export interface Awscc {
    /** The canonical type; null for one that isn't known. */
    readonly typeOf: (type: string) => string | null;
    readonly propertyName: (canonicalType: string, attribute: string) => string;
    readonly propertiesOf: (canonicalType: string, attributes: ValueMap) => ValueMap;
}
export declare function createAwscc(): Awscc;
