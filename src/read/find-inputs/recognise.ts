import type { InputKind } from '../../model/decision.ts'
import { readFlow, readTopLevel, shapeAt, type TopLevel } from './top-level.ts'

export interface Recognition {
  /** `cdk` stands for the manifest of an assembly. */
  readonly kind: InputKind | null
  /** Whether more of the text could make an input of what was seen. Only where `kind` is null. */
  readonly promising: boolean
}

const SECTIONS: ReadonlySet<string> = new Set([
  'AWSTemplateFormatVersion',
  'Description',
  'Metadata',
  'Parameters',
  'Rules',
  'Mappings',
  'Conditions',
  'Transform',
  'Globals',
  'Modules',
  'Constants',
  'Packages',
  'Rain',
  'Hooks',
  'Outputs',
  '$schema',
])

/** Names that stand in a plan, and never in a state that is shown as JSON. */
const OF_A_PLAN_ALONE = [
  'planned_values',
  'resource_changes',
  'resource_drift',
  'output_changes',
  'prior_state',
  'configuration',
  'variables',
] as const

const OF_A_PLAN: ReadonlySet<string> = new Set([
  ...OF_A_PLAN_ALONE,
  'format_version',
  'terraform_version',
  'checks',
  'timestamp',
  'relevant_attributes',
  'applyable',
  'complete',
  'errored',
  'deferred_changes',
  'action_invocations',
])

/**
 * Tells what a text is by the names at its top. `cut`: the text is only the beginning of a file.
 * Broken text counts as what its beginning looks like, so that its parser can say where it breaks.
 */
export function recognise(text: string, cut: boolean): Recognition {
  const top = readTopLevel(text, (keys) => isDecided(text, keys))
  const kind = kindOf(text, top)
  if (kind !== null) return { kind, promising: false }
  if (isPlanBehindLog(text)) return { kind: 'terraform-plan', promising: false }
  return { kind: null, promising: cut && isPromising(top) }
}

/** Where a plan begins that has lines of a log in front; -1 where there is none. */
function pastLog(text: string): number {
  if (!text.includes('"format_version"')) return -1
  const line = text.indexOf('\n{"format_version"')
  if (line !== -1) return line + 1
  const pretty = /\n\{\r?\n {1,8}"format_version"/.exec(text)
  return pretty === null ? -1 : pretty.index + 1
}

function isPlanBehindLog(text: string): boolean {
  const start = pastLog(text)
  if (start === -1) return false
  const top = readFlow(text, start, (keys) => isPlan(keys))
  return isPlan(top.keys) || !top.ended
}

function isDecided(text: string, keys: ReadonlyMap<string, number>): boolean {
  if (keys.has('AWSTemplateFormatVersion') || keys.has('Fn::Transform')) return true
  const resources = keys.get('Resources')
  // Which syntax makes no difference to whether something stands there that a map can begin with.
  if (resources !== undefined && shapeAt(text, resources, 'block') === 'map') return true
  return isPlan(keys) || looksLikeManifest(text, keys)
}

function kindOf(text: string, top: TopLevel): InputKind | null {
  const { keys } = top
  if (isTemplate(text, top)) return 'cloudformation'
  if (top.syntax === 'block') return null
  if (isPlan(keys)) return 'terraform-plan'
  if (looksLikeManifest(text, keys)) return 'cdk'
  // Cut, or with nothing in it: no name that a state, a schema or a validation would have.
  const isMeagrePlan =
    keys.has('format_version') &&
    (!top.ended || keys.has('terraform_version')) &&
    [...keys.keys()].every(isOfPlan)
  return isMeagrePlan ? 'terraform-plan' : null
}

function isOfPlan(name: string): boolean {
  return OF_A_PLAN.has(name)
}

function isTemplate(text: string, top: TopLevel): boolean {
  const { keys, syntax } = top
  if (keys.has('AWSTemplateFormatVersion') || keys.has('Fn::Transform')) return true
  const resources = keys.get('Resources')
  if (resources !== undefined) {
    const shape = shapeAt(text, resources, syntax)
    if (shape === 'map' || shape === 'nothing') return true
  }
  const transform = keys.get('Transform')
  return transform !== undefined && shapeAt(text, transform, syntax) !== 'nothing'
}

function isPlan(keys: ReadonlyMap<string, number>): boolean {
  return keys.has('format_version') && OF_A_PLAN_ALONE.some((name) => keys.has(name))
}

const SOME_ARTIFACT = /"type"\s{0,8}:\s{0,8}"(?:cdk:|aws:cloudformation:stack)/

/** CDK's `manifest.json`: a schema version and artifacts of CDK's own types. */
function looksLikeManifest(text: string, keys: ReadonlyMap<string, number>): boolean {
  const artifacts = keys.get('artifacts')
  if (artifacts === undefined || text[artifacts] !== '{') return false
  const beginning = text.slice(artifacts, artifacts + 65_536)
  if (SOME_ARTIFACT.test(beginning)) return true
  const version = keys.get('version')
  return (
    version !== undefined &&
    /^"\d+\.\d+\.\d+"/.test(text.slice(version, version + 20)) &&
    /^\{\s{0,8}\}/.test(beginning)
  )
}

function isPromising(top: TopLevel): boolean {
  if (top.ended && top.syntax === 'flow') return false
  for (const name of top.keys.keys()) {
    if (!SECTIONS.has(name) && !isOfPlan(name)) return false
  }
  return true
}
