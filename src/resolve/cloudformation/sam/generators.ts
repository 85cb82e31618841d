import { generateGraphqlApi } from './apis/graphql-api.ts'
import { generateHttpApi } from './apis/http-api.ts'
import { implicitApis } from './apis/implicit-apis.ts'
import { generateRestApi } from './apis/rest-api.ts'
import { generateWebSocketApi } from './apis/web-socket-api.ts'
import { generateApplication } from './applications/application.ts'
import { generateCapacityProvider } from './capacity-providers/capacity-provider.ts'
import { generateConnector } from './connectors/connector.ts'
import { embeddedConnectors } from './connectors/embedded-connectors.ts'
import { generateFunction } from './functions/function.ts'
import type { Generator, SamResource, SamTemplate } from './generated.ts'
import { generateLayerVersion } from './layers/layer-version.ts'
import { generateStateMachine } from './state-machines/state-machine.ts'
import { generateSimpleTable } from './tables/simple-table.ts'

/** What each type of SAM is expanded to. */
export const generators: ReadonlyMap<string, Generator> = new Map([
  ['AWS::Serverless::Api', generateRestApi],
  ['AWS::Serverless::Application', generateApplication],
  ['AWS::Serverless::CapacityProvider', generateCapacityProvider],
  ['AWS::Serverless::Connector', generateConnector],
  ['AWS::Serverless::Function', generateFunction],
  ['AWS::Serverless::GraphQLApi', generateGraphqlApi],
  ['AWS::Serverless::HttpApi', generateHttpApi],
  ['AWS::Serverless::LayerVersion', generateLayerVersion],
  ['AWS::Serverless::SimpleTable', generateSimpleTable],
  ['AWS::Serverless::StateMachine', generateStateMachine],
  ['AWS::Serverless::WebSocketApi', generateWebSocketApi],
])

/** Resources of SAM that other ones ask for, without what `Globals` give to them. */
export const impliedResources = (sam: SamTemplate): readonly SamResource[] => [
  ...implicitApis(sam),
  ...embeddedConnectors(sam),
]

const functions = new Set(['AWS::Serverless::Function'])
const stateMachines = new Set(['AWS::Serverless::StateMachine'])
const apis = new Set([
  'AWS::Serverless::Api',
  'AWS::Serverless::HttpApi',
  'AWS::Serverless::WebSocketApi',
])
const connectors = new Set(['AWS::Serverless::Connector'])

const isOther = (type: string): boolean =>
  ![functions, stateMachines, apis, connectors].some((types) => types.has(type))

/** The order in which types are expanded: events change APIs, and connectors look at what was made. */
export const phases: readonly ((type: string) => boolean)[] = [
  (type) => functions.has(type),
  (type) => stateMachines.has(type),
  (type) => apis.has(type),
  isOther,
  (type) => connectors.has(type),
]
