import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import { quoted } from '../../problems.ts'
import type { SamResource, SamTemplate } from '../generated.ts'

/** API Gateway takes 300 routes unless it is asked for more; each that is added copies those before. */
const MOST_ROUTES = 1_000

/** Resolves to a value that isn't known. */
const madeAtDeployment: RawMap = { 'Fn::Transform': { Name: 'AWS::Serverless-2016-10-31' } }

/** What stands for the definition of an API that has too many paths or events to be followed; else null. */
export function tooLarge(
  { logicalId, body }: SamResource,
  events: number,
  sam: SamTemplate,
): Raw | null {
  const paths = memberOf(body.Properties.DefinitionBody, 'paths')
  const count = events + (isRawMap(paths) ? Object.keys(paths).length : 0)
  if (count <= MOST_ROUTES) return null
  sam.note(`The API ${quoted(logicalId)} has more routes than can be followed.`)
  return madeAtDeployment
}
