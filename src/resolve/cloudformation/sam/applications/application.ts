import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import {
  integer,
  listOf,
  map,
  type PropertyRules,
  required,
  text,
  textOrMap,
} from '../events/property-rules.ts'
import { tellFaults } from '../events/tell-faults.ts'
import type { Generator } from '../generated.ts'
import { attributesIn, propertyIn, tagList } from '../template-functions.ts'

const rules: PropertyRules = {
  Location: required(textOrMap),
  TemplateUrl: text,
  Parameters: map,
  NotificationARNs: listOf(textOrMap),
  Tags: map,
  TimeoutInMinutes: integer,
}

/** Tags of SAM's own, by the part of a published application's location that each repeats. */
const published: ReadonlyMap<string, string> = new Map([
  ['ApplicationId', 'serverlessrepo:applicationId'],
  ['SemanticVersion', 'serverlessrepo:semanticVersion'],
])

const SAM_TAG = 'lambda:createdBy'

/**
 * The nested stack that an application becomes. Its template is a file, or an application of the
 * Serverless Application Repository, which only the service can fetch.
 * Source: "AWS::Serverless::Application" in the AWS SAM developer guide; aws-sam-translator 1.110.
 */
export const generateApplication: Generator = (resource, sam) => {
  tellFaults(resource, rules, sam)
  const { Properties: properties } = resource.body
  const given = (name: string) => propertyIn(properties, name)
  const location = given('Location')
  if (isRawMap(location)) {
    if ([...published.keys()].some((name) => propertyIn(location, name) === undefined)) {
      tellRefusal(resource, sam, 'its Location needs an ApplicationId and a SemanticVersion')
    }
    const clause = `the published application ${quoted(resource.logicalId)} was not read`
    sam.leaveOpen(resource, clause)
  }
  const reserved = [SAM_TAG, ...published.values()].find(
    (name) => memberOf(given('Tags'), name) !== undefined,
  )
  if (reserved !== undefined) tellRefusal(resource, sam, `its tag ${reserved} is one of SAM's own`)
  return [
    declareOf(resource, {
      logicalId: resource.logicalId,
      type: 'AWS::CloudFormation::Stack',
      attributes: attributesIn(resource.body, [
        'DependsOn',
        'Condition',
        'DeletionPolicy',
        'UpdateReplacePolicy',
      ]),
      properties: {
        TemplateURL: typeof location === 'string' ? location : undefined,
        Parameters: given('Parameters'),
        NotificationARNs: given('NotificationARNs'),
        TimeoutInMinutes: given('TimeoutInMinutes'),
        Tags: [
          { Key: SAM_TAG, Value: 'SAM' },
          ...publishedTags(location),
          ...tagList(given('Tags')),
        ],
      },
      from: {
        TemplateURL: 'Location',
        Parameters: 'Parameters',
        NotificationARNs: 'NotificationARNs',
        TimeoutInMinutes: 'TimeoutInMinutes',
        Tags: 'Tags',
      },
    }),
  ]
}

const publishedTags = (location: Raw | undefined): readonly RawMap[] =>
  [...published].flatMap(([name, tag]) => {
    const value = memberOf(location, name) ?? null
    return value === null ? [] : [{ Key: tag, Value: value }]
  })
