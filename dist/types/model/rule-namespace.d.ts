/** What stands in front of our policies' ids where a CDK app names one: `stackgate::encrypted-volumes`. */
export declare const ruleNamespace = "stackgate::";
