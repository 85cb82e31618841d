import type { Raw } from '../../../../model/document.ts'
import { isRawMap } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import type { Generated, SamResource } from '../generated.ts'
import { writtenAs } from '../places.ts'
import {
  definedIn,
  isFunction,
  isGiven,
  passedAttributes,
  propertyIn,
  ref,
} from '../template-functions.ts'

/** The URL of a function, and where anyone may call it, the permissions for that. @param target the alias, or the function */
export function functionUrl(resource: SamResource, target: string): readonly Generated[] {
  const config = propertyIn(resource.body.Properties, 'FunctionUrlConfig')
  if (!isGiven(config) || !isRawMap(config)) return []
  const given = (name: string) => propertyIn(config, name)
  const url = part('Url', 'AWS::Lambda::Url', [], {
    TargetFunctionArn: ref(target),
    AuthType: given('AuthType'),
    Cors: isGiven(given('Cors')) ? given('Cors') : undefined,
    InvokeMode: given('InvokeMode'),
  })
  const copied = ['AuthType', 'Cors', 'InvokeMode'].filter((name) => given(name) !== undefined)
  const sources = copied.map((name) =>
    writtenAs(resource, ['Properties', name], ['Properties', 'FunctionUrlConfig', name]),
  )
  const placed = { ...url, sources: [...url.sources, ...sources] }
  if (isFunction(config) || given('AuthType') !== 'NONE') return [placed]
  const invoked = { FunctionName: ref(target), Principal: '*' }
  return [
    placed,
    part('UrlPublicPermissions', 'AWS::Lambda::Permission', ['AuthType'], {
      Action: 'lambda:InvokeFunctionUrl',
      ...invoked,
      FunctionUrlAuthType: 'NONE',
    }),
    part('URLInvokeAllowPublicAccess', 'AWS::Lambda::Permission', ['AuthType'], {
      Action: 'lambda:InvokeFunction',
      ...invoked,
      InvokedViaFunctionUrl: true,
    }),
  ]

  function part(
    suffix: string,
    type: string,
    within: Path,
    properties: Readonly<Record<string, Raw | undefined>>,
  ): Generated {
    return {
      logicalId: resource.logicalId + suffix,
      from: resource,
      body: {
        Type: type,
        ...passedAttributes(resource.body),
        Properties: definedIn(properties),
      },
      sources: [writtenAs(resource, [], ['Properties', 'FunctionUrlConfig', ...within])],
    }
  }
}
