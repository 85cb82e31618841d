/**
 * The numbers by which templates suppress rules of cfn_nag, whose catalogue here has the rules' names.
 * Read off what the tool lists of itself (stelligent/cfn_nag, cfn_nag_rules_list.txt); numbers whose words
 * fit more than one name are left out.
 */
export declare const cfnNagNumbers: Readonly<Record<string, string>>;
