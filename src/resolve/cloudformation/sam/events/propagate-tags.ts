import type { Raw } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import type { Generated, SamResource } from '../generated.ts'
import { isGiven, propertyIn, tagList } from '../template-functions.ts'

/** Types that functions, state machines and their events make, and that have tags. */
const tagged = new Set<Raw | undefined>([
  'AWS::Lambda::Function',
  'AWS::IAM::Role',
  'AWS::SQS::Queue',
  'AWS::SNS::Topic',
  'AWS::IoT::TopicRule',
  'AWS::S3::Bucket',
  'AWS::StepFunctions::StateMachine',
])

/** With `PropagateTags`, the tags of a resource of SAM take the place of those of all that it makes. */
export function propagateTags(
  made: readonly Generated[],
  resource: SamResource,
): readonly Generated[] {
  const { Properties: properties } = resource.body
  const tags = propertyIn(properties, 'Tags')
  if (!isGiven(propertyIn(properties, 'PropagateTags')) || !isGiven(tags)) return made
  const source = { at: ['Properties', 'Tags'], source: resource.placeOf(['Properties', 'Tags']) }
  return made.map((generated) => {
    const { body, sources } = generated
    if (!tagged.has(body.Type)) return generated
    const own = isRawMap(body.Properties) ? body.Properties : {}
    const withTags = { ...body, Properties: { ...own, Tags: tagList(tags) } }
    return { ...generated, body: withTags, sources: [...sources, source] }
  })
}
