import type { Run } from './run.ts'

/** The attributes that a type of resource has; null where they aren't all known. */
export type AttributesOf = (type: string) => ReadonlySet<string> | null

/** What asks for attributes: `Fn::GetAtt`, and `Fn::Sub` with a point in a name. */
const MAY_ASK = /GetAtt|\$\{[\w:]+\./

/** Loads which attributes there are, where a text may ask for some. Until then none is called wrong. */
export async function prepareAttributes(run: Run, text: string): Promise<void> {
  if (run.attributes !== null || !MAY_ASK.test(text)) return
  const { published } = await import('./data/attributes.ts')
  const known = new Map<string, ReadonlySet<string> | null>()
  run.attributes = (type) => {
    if (!known.has(type)) known.set(type, attributesIn(published, type))
    return known.get(type) ?? null
  }
}

function attributesIn(published: string, type: string): ReadonlySet<string> | null {
  const start = published.indexOf(`\n${type} `)
  if (type.includes('\n') || start < 0) return null
  const line = published.slice(start + 1, published.indexOf('\n', start + 1))
  return new Set(line.split(' ').slice(1))
}
