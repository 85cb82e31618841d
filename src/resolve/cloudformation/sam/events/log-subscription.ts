// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way

import { passedAttributes, propertyIn, sub } from '../template-functions.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import { arnOf, idOf, invokePermission } from './event-target.ts'
import { required, text } from './property-rules.ts'

/** A log group that hands its entries to a function. */
export const logSubscription: EventKind = {
  rules: { LogGroupName: required(text), FilterPattern: required(text) },
  generate(event, target) {
    const { properties, owner } = event
    const group = propertyIn(properties, 'LogGroupName')
    const permission = invokePermission(
      event,
      target,
      {
        principal: 'logs.amazonaws.com',
        sourceArn: sub(
          'arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${__LogGroupName__}:*',
          { __LogGroupName__: group ?? null },
        ),
      },
      { SourceArn: 'LogGroupName' },
    )
    const filter = declareFor(event, {
      logicalId: idOf(event),
      type: 'AWS::Logs::SubscriptionFilter',
      attributes: { DependsOn: [permission.logicalId], ...passedAttributes(owner.body) },
      properties: {
        LogGroupName: group,
        FilterPattern: propertyIn(properties, 'FilterPattern'),
        DestinationArn: arnOf(target, event),
      },
      from: { LogGroupName: 'LogGroupName', FilterPattern: 'FilterPattern' },
    })
    return [permission, filter]
  },
}
