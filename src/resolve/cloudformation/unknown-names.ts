import type { Raw } from '../../model/document.ts'
import { isRawMap, listed, memberOf } from '../../model/raw.ts'
import type { Path } from '../../model/truth.ts'
import { quoted } from './problems.ts'
import { circleIn, refer } from './referrals.ts'
import type { DeclaredResource, StackContext } from './stack-context.ts'
import { readTransforms } from './transforms.ts'

/** "Template sections", CloudFormation user guide; `Globals`: "SAM template anatomy", SAM developer guide. */
const sections = [
  ...['AWSTemplateFormatVersion', 'Conditions', 'Description', 'Globals', 'Hooks', 'Mappings'],
  ...['Metadata', 'Outputs', 'Parameters', 'Resources', 'Rules', 'Transform', 'Fn::Transform'],
]

/** "Resource attribute reference", CloudFormation template reference; the last three are SAM's. */
const attributes = [
  ...['Condition', 'CreationPolicy', 'DeletionPolicy', 'DependsOn', 'Metadata', 'Properties'],
  ...['Type', 'UpdatePolicy', 'UpdateReplacePolicy', 'Version', 'Fn::Transform'],
  ...['Connectors', 'IgnoreGlobals', 'ResourceAttributes'],
]

/** "Parameters section", CloudFormation user guide. */
const parameterAttributes = [
  ...['AllowedPattern', 'AllowedValues', 'ConstraintDescription', 'Default', 'Description'],
  ...['MaxLength', 'MaxValue', 'MinLength', 'MinValue', 'NoEcho', 'Type', 'Fn::Transform'],
]

/** Tells names that CloudFormation doesn't know, where no macro might: what stands under them does nothing. */
export function tellUnknownNames(context: StackContext): void {
  const { content } = context.stack.template
  if (readTransforms(content).open.length > 0) return
  tell(content, [], sections, 'Templates have no section', context)
  for (const [name, declared] of membersOf(memberOf(content, 'Resources'))) {
    if (!name.startsWith('Fn::')) {
      tell(declared, ['Resources', name], attributes, 'Resources have no attribute', context)
    }
  }
  for (const [name, declared] of membersOf(memberOf(content, 'Parameters'))) {
    const place = ['Parameters', name]
    tell(declared, place, parameterAttributes, 'Parameters have no attribute', context)
  }
}

const membersOf = (section: Raw | undefined) => (isRawMap(section) ? Object.entries(section) : [])

function tell(
  map: Raw,
  at: Path,
  known: readonly string[],
  what: string,
  { problems }: StackContext,
): void {
  if (!isRawMap(map)) return
  for (const name of Object.keys(map)) {
    if (known.includes(name)) continue
    const near = problems.meant(name, () => known)
    problems.noteAt(`${what} named ${quoted(name)}${near}.`, [...at, name])
  }
}

/** Tells names in `DependsOn` that no resource has. */
export function tellDependencies(declared: DeclaredResource, context: StackContext): void {
  const { body, origin, logicalId } = declared
  for (const name of listed(memberOf(body, 'DependsOn'))) {
    if (typeof name !== 'string') continue
    refer(name, context.referrals)
    if (context.resources().has(name) || context.namesMadeLater !== null) continue
    const near = context.problems.meant(name, () => context.resources().keys())
    context.problems.noteAt(
      `Resource ${quoted(logicalId)} depends on ${quoted(name)}, which the template doesn’t have${near}.`,
      [...origin, 'DependsOn'],
    )
  }
}

export function tellCircle(context: StackContext): void {
  const circle = circleIn(context.referrals)
  const first = context.resources().get(circle?.[0] ?? '')
  if (circle === null || first === undefined) return
  const names = circle.slice(0, MOST_NAMES).map(quoted)
  const whole =
    circle.length === 1 ? `${names[0]} refers to itself` : `${names.join(', ')} refer to each other`
  context.problems.noteAt(
    `Resource ${whole} in a circle, which can’t be deployed: break it.`,
    first.origin,
  )
}

const MOST_NAMES = 10
