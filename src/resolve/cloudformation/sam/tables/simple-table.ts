import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import {
  anything,
  map,
  numberMap,
  type PropertyRules,
  textMap,
  textOrMap,
} from '../events/property-rules.ts'
import { tellFaults } from '../events/tell-faults.ts'
import type { Generator, SamResource, SamTemplate } from '../generated.ts'
import { isGiven, ownAttributes, propertyIn, tagList } from '../template-functions.ts'

const rules: PropertyRules = {
  PointInTimeRecoverySpecification: anything,
  PrimaryKey: textMap,
  ProvisionedThroughput: numberMap,
  TableName: textOrMap,
  Tags: map,
  SSESpecification: map,
}

/**
 * The table that a simple one becomes: with one key, and paid by request unless it has a throughput.
 * Source: "AWS::Serverless::SimpleTable" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const generateSimpleTable: Generator = (resource, sam) => {
  tellFaults(resource, rules, sam)
  const { Properties: properties } = resource.body
  const given = (name: string): Raw | undefined => {
    const value = propertyIn(properties, name)
    return isGiven(value) ? value : undefined
  }
  const key = keyOf(resource, sam)
  const throughput = given('ProvisionedThroughput')
  const tags = given('Tags')
  return [
    declareOf(resource, {
      logicalId: resource.logicalId,
      type: 'AWS::DynamoDB::Table',
      attributes: ownAttributes(resource.body),
      properties: {
        AttributeDefinitions: [key],
        KeySchema: [{ AttributeName: key.AttributeName ?? null, KeyType: 'HASH' }],
        PointInTimeRecoverySpecification: given('PointInTimeRecoverySpecification'),
        ProvisionedThroughput: throughput,
        BillingMode: throughput === undefined ? 'PAY_PER_REQUEST' : undefined,
        SSESpecification: given('SSESpecification'),
        TableName: given('TableName'),
        Tags: tags === undefined ? undefined : tagList(tags),
      },
      from: {
        AttributeDefinitions: 'PrimaryKey',
        KeySchema: 'PrimaryKey',
        PointInTimeRecoverySpecification: 'PointInTimeRecoverySpecification',
        ProvisionedThroughput: 'ProvisionedThroughput',
        SSESpecification: 'SSESpecification',
        TableName: 'TableName',
        Tags: 'Tags',
      },
    }),
  ]
}

const types: ReadonlyMap<Raw, string> = new Map([
  ['String', 'S'],
  ['Number', 'N'],
  ['Binary', 'B'],
])

function keyOf(resource: SamResource, sam: SamTemplate): RawMap {
  const key = propertyIn(resource.body.Properties, 'PrimaryKey')
  if (!isRawMap(key) || !isGiven(key)) return { AttributeName: 'id', AttributeType: 'S' }
  const name = memberOf(key, 'Name') ?? null
  const type = types.get(memberOf(key, 'Type') ?? null)
  if (name === null || type === undefined) {
    tellRefusal(
      resource,
      sam,
      'its PrimaryKey needs a Name, and a Type of String, Number or Binary',
    )
  }
  return { AttributeName: name, AttributeType: type ?? memberOf(key, 'Type') ?? null }
}
