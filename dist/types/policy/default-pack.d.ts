/** What a run judges by where nothing is named. */
export declare const defaultPack = "aws-foundations";
