import { type ConditionOperator, conditionOperator } from '../condition-operator.ts'
import { itemsOf, type MapNode, type Node, type TextNode, textsOf } from './node.ts'
import type { Steps } from './rules/covers.ts'

/** What a document is for: it decides which elements it must and can't have. */
export type DocumentKind = 'identity' | 'resource' | 'trust'

/** A policy document whose parts are told apart. */
export interface Reading {
  readonly kind: DocumentKind
  /** Whether it is one of IAM's own: an identity policy of its own, whose size IAM limits. */
  readonly isManaged: boolean
  readonly document: MapNode
  readonly statements: readonly StatementReading[]
  /** What comparisons may cost; where nothing is left, not all of the document was compared. */
  readonly steps: Steps
  /** Whether `${}` is a variable; null: the version isn't known. */
  readonly hasVariables: boolean | null
}

export interface StatementReading {
  readonly node: MapNode
  readonly effect: 'Allow' | 'Deny' | null
  readonly actions: ElementReading
  readonly resources: ElementReading
  readonly clauses: readonly ClauseReading[]
  /** Whether the condition may hold more than is known. */
  readonly mayHoldMore: boolean
}

/** `Action` or `NotAction`, `Resource` or `NotResource`. */
export interface ElementReading {
  /** The element that is written; null: neither. */
  readonly node: Node | null
  readonly isNegated: boolean
  readonly texts: readonly TextNode[]
}

/** One key of a condition with what it is compared to. */
export interface ClauseReading {
  /** As they are written. */
  readonly operator: string
  readonly key: string
  readonly node: Node
  readonly values: readonly Node[]
  readonly set: 'ForAllValues' | 'ForAnyValue' | null
  readonly isIfExists: boolean
  readonly isNull: boolean
  /** Null: `Null`, or no operator that is known. */
  readonly compares: ConditionOperator | null
}

/** A policy of the largest size that a service takes needs some ten thousands. */
const mostSteps = 2_000_000

export function readDocument(document: MapNode, kind: DocumentKind, isManaged: boolean): Reading {
  const version = document.members.get('Version')
  const statement = document.members.get('Statement')
  const hasVariables =
    version === undefined
      ? false
      : version.kind === 'text'
        ? version.text === '2012-10-17'
        : version.kind === 'open'
          ? null
          : false
  const statements = itemsOf(statement)
    .filter((item) => item.kind === 'map')
    .map(readStatement)
  return { kind, isManaged, document, statements, hasVariables, steps: { left: mostSteps } }
}

function readStatement(node: MapNode): StatementReading {
  const effect = node.members.get('Effect')
  const written = effect?.kind === 'text' ? effect.text : null
  return {
    node,
    effect: written === 'Allow' || written === 'Deny' ? written : null,
    actions: readElement(node, 'Action'),
    resources: readElement(node, 'Resource'),
    clauses: readClauses(node.members.get('Condition')),
    mayHoldMore: mayHoldMore(node.members.get('Condition')),
  }
}

const mayHoldMore = (block: Node | undefined): boolean =>
  block?.kind === 'open' ||
  (block?.kind === 'map' && [...block.members.values()].some(({ kind }) => kind === 'open'))

function readElement({ members }: MapNode, name: string): ElementReading {
  const plain = members.get(name)
  const node = plain ?? members.get(`Not${name}`) ?? null
  const isNegated = plain === undefined && node !== null
  return { node, isNegated, texts: textsOf(node ?? undefined) }
}

function readClauses(block: Node | undefined): ClauseReading[] {
  if (block?.kind !== 'map') return []
  return [...block.members].flatMap(([operator, keys]) =>
    keys.kind === 'map'
      ? [...keys.members].map(([key, node]) => readClause(operator, key, node))
      : [],
  )
}

function readClause(operator: string, key: string, node: Node): ClauseReading {
  const [, set, name = '', ifExists] =
    /^(?:(ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/s.exec(operator) ?? []
  return {
    operator,
    key,
    node,
    values: itemsOf(node),
    set: set === 'ForAllValues' || set === 'ForAnyValue' ? set : null,
    isIfExists: ifExists !== undefined,
    isNull: name === 'Null',
    compares: name === 'Null' ? null : conditionOperator(name),
  }
}
