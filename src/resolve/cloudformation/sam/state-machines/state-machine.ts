import type { Raw } from '../../../../model/document.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import { generateEvents } from '../events/events.ts'
import { propagateTags } from '../events/propagate-tags.ts'
import { tellFaults } from '../events/tell-faults.ts'
import type { EventTarget, Generator, SamResource } from '../generated.ts'
import { getAtt, isGiven, ownAttributes, propertyIn } from '../template-functions.ts'
import { definitionOf } from './definition.ts'
import { executionRole, tagsOf } from './execution-role.ts'
import { stateMachineRules } from './state-machine-rules.ts'
import { generateVersion } from './version.ts'

/**
 * A state machine with its role, its version and alias, and what its events make.
 * Source: "AWS::Serverless::StateMachine" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const generateStateMachine: Generator = (resource, sam) => {
  tellFaults(resource, stateMachineRules, sam)
  const { logicalId, body } = resource
  const given = (name: string): Raw | undefined => propertyIn(body.Properties, name)
  const role = isGiven(given('Role')) ? null : executionRole(resource, sam)
  if (role === null && isGiven(given('Policies'))) {
    tellRefusal(resource, sam, 'it has both a Role and Policies')
  }
  const definition = definitionOf(resource)
  if (typeof definition === 'string') tellRefusal(resource, sam, definition)
  const machine = declareOf(resource, {
    logicalId,
    type: 'AWS::StepFunctions::StateMachine',
    attributes: ownAttributes(body),
    properties: {
      ...(typeof definition === 'string' ? {} : definition),
      LoggingConfiguration: given('Logging'),
      RoleArn: role ? getAtt(role.logicalId, 'Arn') : given('Role'),
      StateMachineName: given('Name'),
      StateMachineType: given('Type'),
      Tags: tagsOf(resource),
      TracingConfiguration: given('Tracing'),
    },
    from: {
      DefinitionString: 'Definition',
      DefinitionS3Location: 'DefinitionUri',
      DefinitionSubstitutions: 'DefinitionSubstitutions',
      LoggingConfiguration: 'Logging',
      RoleArn: 'Role',
      StateMachineName: 'Name',
      StateMachineType: 'Type',
      Tags: 'Tags',
      TracingConfiguration: 'Tracing',
    },
  })
  const published = generateVersion(resource, sam)
  const events = generateEvents(resource, targetOf(resource, published.alias), sam)
  const made = [machine, ...(role ? [role] : []), ...published.made, ...events]
  return propagateTags(made, resource)
}

function targetOf({ logicalId, body }: SamResource, alias: string | null): EventTarget {
  const isAlias = isGiven(propertyIn(body.Properties, 'UseAliasAsEventTarget'))
  return {
    logicalId: isAlias && alias !== null ? alias : logicalId,
    resource: logicalId,
    role: null,
    grant: () => {},
  }
}
