/**
 * Whether text that is written out under this name is a secret, in whatever style the name is:
 * `MasterUserPassword`, `secret_string`, `API_TOKEN`, `privateKey`. Formats mark many secrets
 * themselves; a literal in a template or a variable of an environment is marked by nothing else.
 */
export declare function isSecretName(name: string): boolean;
