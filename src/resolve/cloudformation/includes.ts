import { bareObject } from '../../model/bare-object.ts'
import type { Raw, RawMap, TemplateDocument } from '../../model/document.ts'
import { isRawList, isRawMap, listed, memberOf } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { type Effort, spend } from './limits.ts'
import type { ReadNested } from './stack-to-resolve.ts'

/** Why a snippet isn't there, at the argument of the function that includes it. No document can contain it. */
const unread: unique symbol = Symbol('stackgate.unread')

/** Of an `AWS::Include` that stayed in the template: why, as a clause. */
export function whyUnread(argument: Raw): string {
  const [first] = listed(argument)
  const reason = isRawMap(first) ? (first as { readonly [unread]?: string })[unread] : undefined
  const clause = 'a snippet that the template includes was not read'
  return reason === undefined ? clause : `${clause}: ${reason}`
}

/** Where members of a snippet came to stand: those of these names, in the map at `at`. */
interface Splice {
  readonly at: Path
  readonly names: ReadonlySet<string>
  readonly snippet: TemplateDocument
  /** Where they stand in the snippet. */
  readonly from: Path
  /** Where the template includes it. */
  readonly by: Path
}

/**
 * Puts the members of snippets in the place of `AWS::Include`, where it names a file by its path: the
 * state before the template is packaged. A snippet isn't searched for further ones.
 * Source: "AWS::Include transform", CloudFormation template reference.
 */
export function includeSnippets(
  template: TemplateDocument,
  read: ReadNested | undefined,
  effort: Effort,
): TemplateDocument {
  if (!template.text.includes(INCLUDE)) return template
  const splices: Splice[] = []
  const known = new Map<string, TemplateDocument | string>()
  const find: Find = (include) => {
    const location = memberOf(memberOf(include, 'Parameters'), 'Location')
    if (typeof location !== 'string') return without(include, 'its Location is no text')
    const left = effort.left
    const found = known.get(location) ?? (left < 0 ? tooMuch : snippetAt(location, template, read))
    known.set(location, found)
    if (typeof found === 'string') return without(include, found)
    return spend(effort, 1 + (found.text.length >>> 6)) ? found : without(include, tooMuch)
  }
  const content = spliceTop(template, find, splices)
  const spliceAt = (pointer: Path) =>
    splices.find(({ at, names }) => begins(pointer, at) && names.has(String(pointer[at.length])))
  return {
    ...template,
    content,
    locate(pointer) {
      const splice = spliceAt(pointer)
      if (splice === undefined) return template.locate(pointer)
      return splice.snippet.locate([...splice.from, ...pointer.slice(splice.at.length)])
    },
    broughtIn(pointer) {
      const splice = spliceAt(pointer)
      return splice === undefined ? null : { file: splice.snippet.file, pointer: splice.by }
    },
  }
}

const INCLUDE = 'AWS::Include'

const begins = (pointer: Path, at: Path): boolean =>
  at.length < pointer.length && at.every((step, index) => String(step) === String(pointer[index]))

/** The snippet, or the include with the reason why there is none. */
type Find = (include: RawMap) => TemplateDocument | RawMap

function snippetAt(
  location: string,
  template: TemplateDocument,
  read: ReadNested | undefined,
): TemplateDocument | string {
  if (ADDRESS.test(location)) return 'it lies at an address, and nothing is fetched'
  return read?.(location, template) ?? 'its Location names nothing that lies in the input'
}

const tooMuch = 'the snippets of the deployment are too many or too large'

const ADDRESS = /^[a-z][a-z0-9+.-]*:/i

const without = (include: RawMap, reason: string): RawMap =>
  Object.assign(bareObject(), include, { [unread]: reason })

const isSnippet = (found: TemplateDocument | RawMap): found is TemplateDocument =>
  typeof found.locate === 'function'

/** The includes among transforms; null where there is another among them. */
function includesIn(transforms: Raw | undefined): readonly RawMap[] | null {
  const all = listed(transforms)
  const includes = all.filter(isInclude)
  return includes.length === all.length && includes.length > 0 ? includes : null
}

const isInclude = (transform: Raw): transform is RawMap => memberOf(transform, 'Name') === INCLUDE

/** The `Transform` section, then what stands in the others. */
function spliceTop({ content }: TemplateDocument, find: Find, splices: Splice[]): RawMap {
  const top = spliceMap(content, [], find, splices)
  const left: Raw[] = []
  for (const transform of listed(memberOf(content, 'Transform'))) {
    const found = isInclude(transform) ? find(transform) : transform
    if (typeof found === 'object' && found !== null && isSnippet(found as RawMap)) {
      merge(top, { snippet: found as TemplateDocument, by: ['Transform'] }, [], splices)
    } else left.push(found as Raw)
  }
  if (left.length > 0) top.Transform = left
  else delete top.Transform
  return top
}

function splice(raw: Raw, at: Path, find: Find, splices: Splice[]): Raw {
  if (typeof raw !== 'object' || raw === null) return raw
  if (!isRawList(raw)) return spliceMap(raw as RawMap, at, find, splices)
  return raw.map((item, index) => splice(item, [...at, index], find, splices))
}

function spliceMap(map: RawMap, at: Path, find: Find, splices: Splice[]): Record<string, Raw> {
  const spliced = bareObject() as Record<string, Raw>
  const includes = includesIn(memberOf(map, 'Fn::Transform'))
  for (const name of Object.keys(map)) {
    if (name === 'Fn::Transform' && includes !== null) continue
    spliced[name] = splice(map[name] as Raw, [...at, name], find, splices)
  }
  const missing: RawMap[] = []
  for (const include of includes ?? []) {
    const found = find(include)
    if (isSnippet(found)) {
      merge(spliced, { snippet: found, by: [...at, 'Fn::Transform'] }, at, splices)
    } else missing.push(found)
  }
  const [first] = missing
  if (first !== undefined) spliced['Fn::Transform'] = missing.length === 1 ? first : missing
  return spliced
}

/** At the top, sections that both have are one; else the same name twice says nothing certain. */
function merge(
  into: Record<string, Raw>,
  included: Pick<Splice, 'snippet' | 'by'>,
  at: Path,
  splices: Splice[],
  from: Path = [],
  members: RawMap = included.snippet.content,
): void {
  const names = new Set<string>()
  for (const [name, member] of Object.entries(members)) {
    const own = into[name]
    if (own === undefined) {
      into[name] = member
      names.add(name)
    } else if (at.length === 0 && isRawMap(own) && isRawMap(member)) {
      merge(own as Record<string, Raw>, included, [name], splices, [name], member)
    } else into[name] = { 'Fn::Transform': without({ Name: INCLUDE }, ofBoth) }
  }
  splices.push({ ...included, at, names, from })
}

const ofBoth = 'the template has a member of the same name'
