/** Key names are compared without regard to case (IAM User Guide, policy variables). */
export declare function variesByRequest(key: string): boolean;
