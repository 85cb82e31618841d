import {
  anything,
  boolean,
  map,
  type PropertyRules,
  plainly,
  text,
  textOrMap,
} from '../events/property-rules.ts'

/** Properties of `AWS::Serverless::StateMachine`. */
export const stateMachineRules: PropertyRules = {
  Definition: map,
  DefinitionUri: textOrMap,
  Logging: map,
  Role: text,
  RolePath: anything,
  DefinitionSubstitutions: map,
  Events: map,
  Name: text,
  Type: text,
  Tags: map,
  PropagateTags: boolean,
  Policies: anything,
  Tracing: map,
  PermissionsBoundary: text,
  AutoPublishAlias: anything,
  DeploymentPreference: anything,
  UseAliasAsEventTarget: plainly(boolean),
}
