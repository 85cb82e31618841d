import type { Raw, RawMap } from '../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../model/raw.ts'
import type { Path } from '../../../../model/truth.ts'
import { quoted } from '../../problems.ts'
import type { SamResource, SamTemplate } from '../generated.ts'
import { definedIn } from '../template-functions.ts'

/** The connectors that stand under `Connectors` in their source, of SAM or not, as resources of SAM. */
export function embeddedConnectors(sam: SamTemplate): readonly SamResource[] {
  const ofSam = [...sam.resources.values()].map(({ logicalId, body, placeOf }) =>
    connectorsIn(logicalId, body, placeOf(['Connectors']), sam),
  )
  const others = [...sam.all()]
    .filter(([logicalId]) => !sam.resources.has(logicalId))
    .map(([logicalId, body]) =>
      connectorsIn(logicalId, body, ['Resources', logicalId, 'Connectors'], sam),
    )
  return [...ofSam, ...others].flat()
}

function connectorsIn(
  source: string,
  body: RawMap,
  place: Path,
  sam: SamTemplate,
): readonly SamResource[] {
  const connectors = memberOf(body, 'Connectors')
  if (connectors === undefined) return []
  const refuse = (clause: string): readonly SamResource[] => {
    sam.note(`SAM would refuse the Connectors of ${quoted(source)}: ${clause}.`)
    return []
  }
  if (!isRawMap(connectors)) return refuse('they must be a map')
  return Object.keys(connectors).flatMap((name) => {
    const connector = memberOf(connectors, name)
    const properties = memberOf(connector, 'Properties')
    if (!isRawMap(connector) || !isRawMap(properties)) {
      return refuse(`${quoted(name)} must be a map with Properties`)
    }
    const reference = memberOf(properties, 'SourceReference')
    if (reference !== undefined && !isRawMap(reference)) {
      return refuse(`the SourceReference of ${quoted(name)} must be a map`)
    }
    if (memberOf(reference, 'Id') !== undefined) {
      return refuse(`the SourceReference of ${quoted(name)} can't have an Id`)
    }
    const logicalId = source + name
    if (!/^[A-Za-z0-9]+$/.test(name)) return refuse(`the name ${quoted(name)} must be alphanumeric`)
    if (sam.resources.has(logicalId) || sam.all().has(logicalId)) {
      return refuse(`the template has another ${quoted(logicalId)}`)
    }
    const at = [...place, name]
    return [
      {
        logicalId,
        body: {
          ...connector,
          Type: 'AWS::Serverless::Connector',
          Properties: withSource(properties, { ...reference, Id: source }),
        },
        placeOf: (pointer: Path) => [...at, ...pointer],
      },
    ]
  })
}

function withSource(properties: RawMap, source: RawMap): RawMap {
  const { SourceReference: _, ...rest }: Readonly<Record<string, Raw>> = properties
  return definedIn({ ...rest, Source: source })
}
