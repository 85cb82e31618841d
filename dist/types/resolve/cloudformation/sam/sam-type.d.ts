export declare const isOfSam: (type: string | null) => boolean;
/** `Function` of `AWS::Serverless::Function`. */
export declare const shortType: (type: string) => string;
