import type { RawMap, TemplateDocument } from '../../../src/model/document.ts'
import { InputError } from '../../../src/model/input-error.ts'
import type { Path } from '../../../src/model/truth.ts'
import { parseTemplateText } from '../../../src/read/cloudformation/index.ts'
import { resolveTemplate } from '../../../src/resolve/index.ts'
import { compareConditions } from './compare-conditions.ts'
import { comparePlaces } from './compare-places.ts'
import { compareResource } from './compare-resource.ts'
import type { Outcome } from './compare-values.ts'
import { PROBE, withProbe } from './probe.ts'
import { place, type TemplateModel, withModel } from './template-model.ts'

/** What was held against each other, and how it came out. */
export interface Comparison {
  readonly of: 'resource' | 'value' | 'place' | 'condition'
  readonly template: string
  readonly resource: string
  readonly path: Path
  readonly outcome: Outcome
  readonly theirs: string
  readonly ours: string
}

export type ComparedTemplate =
  | { readonly kind: 'compared'; readonly comparisons: readonly Comparison[] }
  /** One side, or both, can't read it; null for the one that can. */
  | { readonly kind: 'refused'; readonly theirs: string | null; readonly ours: string | null }
  /** Another oracle's matter. */
  | { readonly kind: 'left-out' }

/** Reads a template with both sides, or, to see that differences are noticed, another with the oracle. */
export async function compareTemplate(
  template: string,
  text: string,
  theirText = text,
): Promise<ComparedTemplate> {
  const parsed = await parsedOrRefused(text)
  try {
    return withModel(theirText, (model) => {
      if (typeof parsed === 'string') return { kind: 'refused', theirs: null, ours: parsed }
      if (model.transforms.some((name) => name.startsWith('AWS::Serverless'))) {
        return { kind: 'left-out' }
      }
      const document = { ...parsed, file: template, path: `/${template}`, text }
      const comparisons = compareModels(document, model)
      return { kind: 'compared', comparisons: comparisons.map((one) => ({ ...one, template })) }
    })
  } catch (error) {
    const theirs = error instanceof Error ? error.message : String(error)
    return { kind: 'refused', theirs, ours: typeof parsed === 'string' ? parsed : null }
  }
}

async function parsedOrRefused(
  text: string,
): Promise<Pick<TemplateDocument, 'content' | 'locate'> | string> {
  try {
    const { content, locate } = await parseTemplateText(text)
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) {
      return { content: content as RawMap, locate }
    }
    return 'it is no map'
  } catch (error) {
    if (error instanceof InputError) return error.message
    throw error
  }
}

type WithoutTemplate = Omit<Comparison, 'template'>

function compareModels(document: TemplateDocument, model: TemplateModel): WithoutTemplate[] {
  const template = { ...document, content: withProbe(document.content) }
  const given = { assume: 'given' as const, values: new Map(), variableFiles: [] }
  const { resources } = resolveTemplate({ template, given, ...place })
  const ours = new Map(resources.map((resource) => [resource.address, resource]))
  const probe = ours.get(PROBE) ?? null
  ours.delete(PROBE)
  const theirs = new Map(Object.entries(model.resources))
  const conditions = compareConditions(model, probe).map(
    (one): WithoutTemplate => ({ ...one, of: 'condition', resource: '' }),
  )
  const compared = [...new Set([...theirs.keys(), ...ours.keys()])].flatMap(
    (resource): WithoutTemplate[] => {
      const [their, own] = [theirs.get(resource), ours.get(resource)]
      const isOne = their === undefined || own === undefined
      const declared: WithoutTemplate = {
        of: 'resource',
        resource,
        path: [],
        outcome: isOne ? 'different' : 'equal',
        theirs: their === undefined ? '<absent>' : `<declared ${their.resourceType}>`,
        ours: own === undefined ? '<absent>' : `<declared ${own.writtenType}>`,
      }
      if (isOne) return [declared]
      return [
        declared,
        ...compareResource(own, their, probe).map((one) => ({
          ...one,
          of: 'value' as const,
          resource,
        })),
        ...comparePlaces(own, model, document).map((one) => ({
          ...one,
          of: 'place' as const,
          resource,
        })),
      ]
    },
  )
  return [...conditions, ...compared]
}
