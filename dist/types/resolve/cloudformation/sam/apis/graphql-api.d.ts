import type { Generator } from '../generated.js';
/**
 * A GraphQL API of AppSync with its schema, data sources, functions and resolvers.
 * Source: "AWS::Serverless::GraphQLApi" in the AWS SAM developer guide, and aws-sam-translator 1.110.
 */
export declare const generateGraphqlApi: Generator;
