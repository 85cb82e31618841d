type Names = Readonly<Record<string, string>>

const ofHttpApis: Names = {
  Stage: 'AWS::ApiGatewayV2::Stage',
  DomainName: 'AWS::ApiGatewayV2::DomainName',
}

/**
 * Names that stand for what is generated, by the type of SAM: `Function.Alias` is the alias. Where
 * several are generated, the last one of the type counts.
 * Source: "Referencing generated resources" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const referable: ReadonlyMap<string, Names> = new Map<string, Names>([
  [
    'AWS::Serverless::Function',
    {
      Alias: 'AWS::Lambda::Alias',
      Version: 'AWS::Lambda::Version',
      DestinationTopic: 'AWS::SNS::Topic',
      DestinationQueue: 'AWS::SQS::Queue',
    },
  ],
  [
    'AWS::Serverless::Api',
    {
      Stage: 'AWS::ApiGateway::Stage',
      Deployment: 'AWS::ApiGateway::Deployment',
      DomainName: 'AWS::ApiGateway::DomainName',
      DomainNameV2: 'AWS::ApiGateway::DomainNameV2',
      UsagePlan: 'AWS::ApiGateway::UsagePlan',
      UsagePlanKey: 'AWS::ApiGateway::UsagePlanKey',
      ApiKey: 'AWS::ApiGateway::ApiKey',
    },
  ],
  ['AWS::Serverless::HttpApi', ofHttpApis],
  ['AWS::Serverless::WebSocketApi', ofHttpApis],
])
