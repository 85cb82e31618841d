import { textArgument } from './arguments.ts'
import { type BuiltIn, refuse, strict } from './function-type.ts'

/** RFC 4122, appendix C: the name spaces that have names. */
const NAME_SPACES: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
])

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Identifiers that are the same for the same names. */
export const identifiers: Readonly<Record<string, BuiltIn>> = {
  uuidv5: strict(2, 2, ([space, name]) => {
    const given = textArgument(space)
    const uuid = NAME_SPACES.get(given) ?? given
    if (!UUID.test(uuid)) return refuse('takes a UUID, or one of dns, url, oid and x500')
    return nameBased(uuid, textArgument(name))
  }),
}

/** RFC 4122, 4.3. */
function nameBased(space: string, name: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha1')
    .update(Buffer.from(space.replaceAll('-', ''), 'hex'))
    .update(name)
  const bytes = hash.digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [0, 8, 12, 16, 20].map((from, at, all) => hex.slice(from, all[at + 1])).join('-')
}
