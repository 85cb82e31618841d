// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes holes in this way

import { definedIn, isGiven, propertyIn, ref, sub } from '../template-functions.ts'
import { declareFor } from './declare-resource.ts'
import type { EventKind } from './event-kind.ts'
import { arnOf, idOf, invokePermission } from './event-target.ts'
import { required, text } from './property-rules.ts'

/** A rule over the messages of devices. */
export const iotRule: EventKind = {
  rules: { Sql: required(text), AwsIotSqlVersion: text },
  generate(event, target) {
    const version = propertyIn(event.properties, 'AwsIotSqlVersion')
    const permission = invokePermission(event, target, {
      principal: 'iot.amazonaws.com',
      sourceArn: sub(
        'arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:rule/${RuleName}',
        {
          RuleName: ref(idOf(event)),
        },
      ),
      sourceAccount: sub('${AWS::AccountId}'),
    })
    const rule = declareFor(event, {
      logicalId: idOf(event),
      type: 'AWS::IoT::TopicRule',
      properties: {
        TopicRulePayload: definedIn({
          Sql: propertyIn(event.properties, 'Sql'),
          RuleDisabled: false,
          Actions: [{ Lambda: { FunctionArn: arnOf(target, event) } }],
          AwsIotSqlVersion: isGiven(version) ? version : undefined,
        }),
      },
      from: {
        'TopicRulePayload/Sql': 'Sql',
        'TopicRulePayload/AwsIotSqlVersion': 'AwsIotSqlVersion',
      },
    })
    return [permission, rule]
  },
}
