import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import type { Generated, SamResource } from '../generated.ts'
import { isGiven, tagList } from '../template-functions.ts'

/** Tags of a resource of SAM as the list that CloudFormation takes; undefined where it has none. */
export function tagsOf(properties: RawMap): readonly RawMap[] | undefined {
  const tags = properties.Tags
  return isRawMap(tags) ? tagList(tags) : undefined
}

/** Types that are made for an API and take tags: as a list, or as a map. */
const TAGGED: Readonly<Record<string, 'list' | 'map'>> = {
  'AWS::ApiGateway::RestApi': 'list',
  'AWS::ApiGateway::Stage': 'list',
  'AWS::ApiGateway::DomainName': 'list',
  'AWS::ApiGateway::DomainNameV2': 'list',
  'AWS::ApiGateway::DomainNameAccessAssociation': 'list',
  'AWS::ApiGateway::UsagePlan': 'list',
  'AWS::ApiGateway::ApiKey': 'list',
  'AWS::ApiGatewayV2::Stage': 'map',
  'AWS::ApiGatewayV2::DomainName': 'map',
}

/** What an API was expanded to, with its tags on everything that takes them. */
export function propagateTags(
  made: readonly Generated[],
  resource: SamResource,
  isWanted: boolean,
  tags: Raw | undefined = resource.body.Properties.Tags,
): readonly Generated[] {
  if (!isWanted || !isRawMap(tags) || !isGiven(tags)) return made
  return made.map((generated) => {
    const form = TAGGED[String(generated.body.Type)]
    if (form === undefined) return generated
    const properties = generated.body.Properties
    const Tags: Raw = form === 'list' ? tagList(tags) : tags
    return {
      ...generated,
      body: {
        ...generated.body,
        Properties: { ...(isRawMap(properties) ? properties : {}), Tags },
      },
      sources: [
        ...generated.sources.filter(({ at }) => at[1] !== 'Tags'),
        { at: ['Properties', 'Tags'], source: resource.placeOf(['Properties', 'Tags']) },
      ],
    }
  })
}
