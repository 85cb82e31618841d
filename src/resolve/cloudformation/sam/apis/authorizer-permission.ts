import type { Raw } from '../../../../model/document.ts'
import { declareOf } from '../events/declare-resource.ts'
import type { Generated, SamResource } from '../generated.ts'
import { ref, sub } from '../template-functions.ts'
import { executeApiArn } from './arns.ts'

/** Lets the API invoke the function that authorizes its requests. @param name begins the logical id */
export function authorizerPermission(
  resource: SamResource,
  name: string,
  functionArn: Raw,
): Generated {
  const permission = declareOf(resource, {
    logicalId: `${resource.logicalId}${name}AuthorizerPermission`,
    type: 'AWS::Lambda::Permission',
    properties: {
      Action: 'lambda:InvokeFunction',
      FunctionName: functionArn,
      Principal: 'apigateway.amazonaws.com',
      SourceArn: sub(executeApiArn(`\${__ApiId__}/authorizers/*`), {
        __ApiId__: ref(resource.logicalId),
      }),
    },
  })
  const place = ['Properties', 'Auth', ...(name === '' ? [] : ['Authorizers', name])]
  return { ...permission, sources: [{ at: [], source: resource.placeOf(place) }] }
}
