import type { Raw } from '../../model/document.ts'
import { isRawList, isRawMap, memberOf } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import type { Candidate } from '../candidate.ts'
import { mergeRemedy, setValue } from './merge.ts'
import {
  isPlainMap,
  type ParseTemplate,
  readTemplateText,
  type TemplateText,
} from './template-text.ts'

/** What is to be mended in a template. */
export interface TemplateFault {
  /** A JSON pointer into the template. */
  readonly pointer: string
  /** Properties that mend it, in YAML; null where there are none. */
  readonly fix: string | null
  /** The one value that is wanted there; undefined where it isn't one. */
  readonly wanted: Raw | undefined
}

/** The ways to mend a fault of a template, the least first. */
export async function templateCandidates(
  text: string,
  { pointer, fix, wanted }: TemplateFault,
  parse: ParseTemplate,
): Promise<readonly Candidate[]> {
  const target = await readTemplateText(text, parse)
  if (target === null) return []
  const focus = stepsIn(target, pointer)
  const [section, id] = focus
  if (section !== 'Resources' || id === undefined) return []
  if (typeof memberOf(target.rawAt(['Resources', id]), 'Type') !== 'string') return []
  const exact = wanted === undefined ? null : exactly(target, focus, wanted)
  const remedy = fix === null ? null : await readTemplateText(`${fix.trimEnd()}\n`, parse)
  const merged =
    remedy === null || !isPropertyList(remedy.content)
      ? []
      : await mergedAnywhere(target, focus, remedy, parse)
  return [...(exact === null ? [] : [exact]), ...merged]
}

/** The steps of a pointer as far as the template has them. */
function stepsIn({ rawAt }: TemplateText, pointer: string): Path {
  const steps: (string | number)[] = []
  for (const written of pointer.split('/').slice(1)) {
    const name = written.replaceAll('~1', '/').replaceAll('~0', '~')
    const step = isRawList(rawAt(steps)) ? Number(name) : name
    if (rawAt([...steps, step]) === undefined) break
    steps.push(step)
  }
  return steps
}

const TO_PROPERTIES = 3

function exactly(target: TemplateText, focus: Path, wanted: Raw): Candidate | null {
  const raw = target.rawAt(focus)
  if (focus.length <= TO_PROPERTIES || isRawList(raw) || isPlainMap(raw)) return null
  return setValue(target, focus, wanted)
}

/** Neither a whole resource, nor the statements of a policy document. */
function isPropertyList(content: Raw): boolean {
  if (!isRawMap(content)) return false
  const isResource = (raw: Raw | undefined) =>
    /^(?:AWS|Custom)::/.test(String(memberOf(raw, 'Type') ?? ''))
  return !isResource(content) && !Object.values(content).some(isResource)
}

async function mergedAnywhere(
  target: TemplateText,
  focus: Path,
  remedy: TemplateText,
  parse: ParseTemplate,
): Promise<readonly Candidate[]> {
  const resource = focus.slice(0, 2)
  const properties = [...resource, 'Properties']
  if (target.rawAt(properties) === undefined) {
    const indented = remedy.text.replace(/^(?=.)/gm, '  ')
    const whole = await readTemplateText(`Properties:\n${indented}`, parse)
    const only = whole && mergeRemedy(target, resource, whole, { focus, overwrites: false })
    return only === null ? [] : [only]
  }
  const names = isRawMap(remedy.content) ? Object.keys(remedy.content) : []
  const places = placesFor(target, focus, names)
  return [false, true].flatMap((overwrites) =>
    places.flatMap((at) => mergeRemedy(target, at, remedy, { focus, overwrites }) ?? []),
  )
}

/** The maps that a remedy may belong to: where its names are on the way, else from the finding outwards. */
function placesFor(target: TemplateText, focus: Path, names: readonly string[]): readonly Path[] {
  const deepestFirst = Array.from(
    { length: Math.max(1, focus.length - TO_PROPERTIES + 1) },
    (_, index) => focus.length - index,
  )
  const named = deepestFirst
    .filter((length) => length > TO_PROPERTIES && names.includes(String(focus[length - 1])))
    .map((length) => focus.slice(0, length - 1))
  const around = deepestFirst.map((length) =>
    length < TO_PROPERTIES ? [...focus.slice(0, 2), 'Properties'] : focus.slice(0, length),
  )
  const seen = new Set<string>()
  return [...named, ...around].filter((path) => {
    const key = JSON.stringify(path)
    const raw = target.rawAt(path)
    if (seen.has(key) || !(isPlainMap(raw) || raw === null)) return false
    seen.add(key)
    return true
  })
}
