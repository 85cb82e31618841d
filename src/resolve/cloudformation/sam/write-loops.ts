import { bareObject } from '../../../model/bare-object.ts'
import type { Raw, RawMap } from '../../../model/document.ts'
import { isRawList, memberOf } from '../../../model/raw.ts'
import type { Path } from '../../../model/truth.ts'
import { anyWorld, settle } from '../../../model/worlds/world.ts'
import { expandMembers, isLoop, type Member } from '../for-each.ts'
import type { StackContext } from '../stack-context.ts'
import type { SamResource } from './generated.ts'

/** Where members of a map were written that a loop made, from the map on. */
type Origins = Map<Raw, ReadonlyMap<string, Path>>

/**
 * The resource with the loops in it written out, which happens before SAM's transform: with
 * `AWS::LanguageExtensions` it is to be named before it. A loop that isn't certain to run over these
 * items alone stays.
 * Source: "AWS::LanguageExtensions transform", CloudFormation template reference.
 */
export function withoutLoops(resource: SamResource, context: StackContext): SamResource {
  const origins: Origins = new Map()
  const body = writeMap(resource.body, context, origins) as SamResource['body']
  if (origins.size === 0) return resource
  return {
    ...resource,
    body,
    placeOf: (pointer) => resource.placeOf(inLoops(pointer)),
  }

  function inLoops(pointer: Path): Path {
    let at: Raw | undefined = body
    return pointer.flatMap((step): Path => {
      const written = at === undefined ? undefined : origins.get(at)?.get(String(step))
      at = isRawList(at) ? at[Number(step)] : memberOf(at, String(step))
      return written ?? [step]
    })
  }
}

function write(raw: Raw, context: StackContext, origins: Origins): Raw {
  if (typeof raw !== 'object' || raw === null) return raw
  if (!isRawList(raw)) return writeMap(raw as RawMap, context, origins)
  const items = raw.map((item) => write(item, context, origins))
  return items.some((item, index) => item !== raw[index]) ? items : raw
}

function writeMap(map: RawMap, context: StackContext, origins: Origins): RawMap {
  const names = Object.keys(map)
  const members = names.some(isLoop) ? certainMembers(map, context) : null
  const written = bareObject() as Record<string, Raw>
  if (members === null) {
    for (const name of names) written[name] = write(map[name] as Raw, context, origins)
    return names.some((name) => written[name] !== map[name]) ? written : map
  }
  for (const { name, raw } of members) written[name] = write(raw, context, origins)
  origins.set(written, new Map(members.map(({ name, origin }) => [name, origin])))
  return written
}

/** The members of a map in which loops stand; null where it isn't certain which there are. */
function certainMembers(map: RawMap, context: StackContext): readonly Member[] | null {
  const { members, open } = expandMembers(map, [], context)
  if (open.length > 0) return null
  const world = anyWorld(context.stack.given.assume)
  const certain: Member[] = []
  for (const member of members) {
    const isMade = member.when === null || settle(member.when, world)
    if (isMade === true) certain.push(member)
    else if (isMade !== false) return null
  }
  return certain
}
