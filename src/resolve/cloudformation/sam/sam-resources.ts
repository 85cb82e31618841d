import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../../model/raw.ts'
import type { Path } from '../../../model/truth.ts'
import { quoted } from '../problems.ts'
import type { SamResource } from './generated.ts'
import { mergeMaps, originOf } from './globals.ts'
import { globalsProperties } from './globals-properties.ts'
import { shortType } from './sam-type.ts'
import { definedIn } from './template-functions.ts'

/** A resource of SAM as it is declared. @param origin where */
export function samResource(logicalId: string, body: RawMap, origin: Path): SamResource {
  const properties = memberOf(body, 'Properties')
  return {
    logicalId,
    body: { ...body, Properties: isRawMap(properties) ? properties : {} },
    placeOf: (pointer) => [...origin, ...pointer],
  }
}

/** The same with what `Globals` give to it. */
export function withGlobals(resource: SamResource, global: RawMap | null): SamResource {
  if (global === null) return resource
  const { body, placeOf } = resource
  const { Properties: own } = body
  const section = ['Globals', shortType(String(body.Type))]
  return {
    ...resource,
    body: { ...body, Properties: mergeMaps(global, own) },
    placeOf(pointer) {
      if (pointer[0] !== 'Properties') return placeOf(pointer)
      const part = originOf(pointer.slice(1), global, own)
      return part.isGlobal
        ? [...section, ...part.pointer]
        : placeOf(['Properties', ...part.pointer])
    },
  }
}

/** What `Globals` give to a resource; null where they give nothing. */
export function globalsFor(content: RawMap, body: RawMap): RawMap | null {
  const section = memberOf(memberOf(content, 'Globals'), shortType(String(body.Type)))
  if (!isRawMap(section)) return null
  const ignored = memberOf(body, 'IgnoreGlobals')
  if (ignored === '*') return null
  if (!isRawList(ignored)) return section
  const left = Object.entries(section).filter(([name]) => !ignored.includes(name))
  return definedIn(Object.fromEntries(left))
}

/** What the transform refuses in `Globals`, a sentence each. */
export function faultsOfGlobals(globals: Raw | undefined): readonly string[] {
  if (globals === undefined) return []
  if (!isRawMap(globals)) return ['SAM refuses the template: Globals must be a map.']
  const faults: string[] = []
  for (const [section, properties] of Object.entries(globals)) {
    const known = globalsProperties.get(section)
    if (known === undefined) {
      faults.push(`SAM refuses the template: Globals can't have ${quoted(section)}.`)
    } else if (!isRawMap(properties)) {
      faults.push(`SAM refuses the template: ${quoted(section)} of Globals must be a map.`)
    } else {
      const others = Object.keys(properties).filter((name) => !known.has(name))
      for (const name of others) {
        faults.push(
          `SAM refuses the template: Globals can't give ${quoted(name)} to ${quoted(section)}.`,
        )
      }
    }
  }
  return faults
}
