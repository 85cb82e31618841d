/** The text of an `Fn::Sub` that names how API Gateway invokes a function. @param arn the name in it that stands for the function's ARN */
export const invocationUri = (arn: string): string =>
  `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2015-03-31/functions/\${${arn}}/invocations`

/** The same for a function that answers part by part. */
export const streamingUri = (arn: string): string =>
  `arn:\${AWS::Partition}:apigateway:\${AWS::Region}:lambda:path/2021-11-15/functions/\${${arn}}/response-streaming-invocations`

/** The text of an `Fn::Sub` that names what may be called. @param rest the API's id and what follows it */
export const executeApiArn = (rest: string): string =>
  `arn:\${AWS::Partition}:execute-api:\${AWS::Region}:\${AWS::AccountId}:${rest}`
