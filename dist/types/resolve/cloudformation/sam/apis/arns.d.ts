/** The text of an `Fn::Sub` that names how API Gateway invokes a function. @param arn the name in it that stands for the function's ARN */
export declare const invocationUri: (arn: string) => string;
/** The same for a function that answers part by part. */
export declare const streamingUri: (arn: string) => string;
/** The text of an `Fn::Sub` that names what may be called. @param rest the API's id and what follows it */
export declare const executeApiArn: (rest: string) => string;
