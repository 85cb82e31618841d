import type { Expression, Span, TemplatePart } from '../../../model/configuration.ts'
import { dedent, meld, type TrimmingPiece, trim } from '../template-text.ts'
import { UNCERTAIN } from './cursor.ts'

/** Literal text, with escapes resolved, or a sequence `${…}` or `%{…}`, in the order of the source. */
export interface Piece extends TrimmingPiece {
  readonly kind: 'text' | 'interpolation' | 'if' | 'else' | 'endif' | 'for' | 'endfor'
  /** What is interpolated, tested or gone through. */
  readonly value: Expression | null
  /** Of a `for`. */
  readonly names: readonly string[]
}

/** A template of its pieces. Of text that stands in lines each line is a piece. */
export function assembleTemplate(
  pieces: readonly Piece[],
  isIndented: boolean,
  span: Span,
): Expression {
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'interpolation' && only.value !== null)
    return only.value
  trim(pieces)
  if (isIndented) dedent(pieces)
  const ahead = { at: 0 }
  const parts = meld(partsOf(pieces, ahead, 0))
  // An `else` or an end that nothing began.
  if (ahead.at < pieces.length) throw UNCERTAIN
  const [first] = parts
  const { start, end } = span
  if (first === undefined) return { kind: 'literal', value: '', start, end }
  if (parts.length === 1 && first.kind === 'text') {
    return { kind: 'literal', value: first.text, start, end }
  }
  return { kind: 'template', parts, start, end }
}

/** Directives inside one another. */
const MAX_DEPTH = 20

function partsOf(pieces: readonly Piece[], ahead: { at: number }, depth: number): TemplatePart[] {
  if (depth > MAX_DEPTH) throw UNCERTAIN
  const parts: TemplatePart[] = []
  for (let piece = pieces[ahead.at]; piece !== undefined; piece = pieces[ahead.at]) {
    const { kind, text, value, names } = piece
    if (kind === 'else' || kind === 'endif' || kind === 'endfor') return parts
    ahead.at++
    if (text !== null) {
      if (text !== '') parts.push({ kind: 'text', text })
    } else if (value === null) throw UNCERTAIN
    else if (kind === 'interpolation') parts.push({ kind, value })
    else {
      const inner = meld(partsOf(pieces, ahead, depth + 1))
      parts.push(
        kind === 'if'
          ? { kind, condition: value, then: inner, otherwise: otherwiseOf(pieces, ahead, depth) }
          : forPart(names, value, inner, pieces, ahead),
      )
    }
  }
  return parts
}

function otherwiseOf(
  pieces: readonly Piece[],
  ahead: { at: number },
  depth: number,
): readonly TemplatePart[] {
  let otherwise: readonly TemplatePart[] = []
  if (pieces[ahead.at]?.kind === 'else') {
    ahead.at++
    otherwise = meld(partsOf(pieces, ahead, depth + 1))
  }
  ends(pieces, ahead, 'endif')
  return otherwise
}

function forPart(
  [first = '', second]: readonly string[],
  of: Expression,
  body: readonly TemplatePart[],
  pieces: readonly Piece[],
  ahead: { at: number },
): TemplatePart {
  ends(pieces, ahead, 'endfor')
  return second === undefined
    ? { kind: 'for', key: null, item: first, of, body }
    : { kind: 'for', key: first, item: second, of, body }
}

function ends(pieces: readonly Piece[], ahead: { at: number }, kind: 'endif' | 'endfor'): void {
  if (pieces[ahead.at]?.kind !== kind) throw UNCERTAIN
  ahead.at++
}
