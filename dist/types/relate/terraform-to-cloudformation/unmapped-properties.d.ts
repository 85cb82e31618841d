/**
 * Properties that CloudFormation has and that no attribute of Terraform is known to be, by type. An
 * attribute that no table knows may be one of these, if it is of that name. A test compares the list
 * with CloudFormation's schema.
 */
export declare const unmappedProperties: Readonly<Record<string, string>>;
