import { isRawMap } from '../../../../model/raw.ts'
import { tellRefusal } from '../apis/refusal.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource, SamTemplate } from '../generated.ts'
import { getAtt, isGiven, passedAttributes, propertyIn, ref } from '../template-functions.ts'

export interface Published {
  /** The logical id of the alias; null where there is none. */
  readonly alias: string | null
  readonly made: readonly Generated[]
}

/** The version that is published with each change, and the alias that is shifted to it. */
export function generateVersion(resource: SamResource, sam: SamTemplate): Published {
  const { logicalId, body } = resource
  const given = (name: string) => propertyIn(body.Properties, name)
  const name = given('AutoPublishAlias')
  const preference = given('DeploymentPreference')
  if (typeof name !== 'string' || name === '') {
    const needing = ['UseAliasAsEventTarget', 'DeploymentPreference'].find((property) =>
      isGiven(given(property)),
    )
    if (isGiven(name)) tellRefusal(resource, sam, 'its AutoPublishAlias must be text')
    else if (needing !== undefined)
      tellRefusal(resource, sam, `${needing} needs an AutoPublishAlias`)
    return { alias: null, made: [] }
  }
  const versionId = `${logicalId}Version`
  const alias = `${logicalId}Alias${name}`
  const version = declareOf(
    resource,
    {
      logicalId: versionId,
      type: 'AWS::StepFunctions::StateMachineVersion',
      attributes: {
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        ...passedAttributes(body),
      },
      properties: {
        StateMachineArn: ref(logicalId),
        StateMachineRevisionId: getAtt(logicalId, 'StateMachineRevisionId'),
      },
    },
    'AutoPublishAlias',
  )
  const shifted = isRawMap(preference) && isGiven(preference) ? preference : { Type: 'ALL_AT_ONCE' }
  const aliased = declareOf(
    resource,
    {
      logicalId: alias,
      type: 'AWS::StepFunctions::StateMachineAlias',
      properties: {
        Name: name,
        DeploymentPreference: { ...shifted, StateMachineVersionArn: ref(versionId) },
      },
      from: { Name: 'AutoPublishAlias', DeploymentPreference: 'DeploymentPreference' },
    },
    'AutoPublishAlias',
  )
  return { alias, made: [version, aliased] }
}
