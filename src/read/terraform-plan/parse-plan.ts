import type { Raw } from '../../model/document.ts'
import { InputError } from '../../model/input-error.ts'
import { parseJson } from '../cloudformation/index.ts'
import { isolatePlan } from './isolate-plan.ts'

export interface ParsedPlan {
  readonly content: Raw
  readonly notes: readonly string[]
}

/**
 * Parses the text of a plan. Lines of a log around it are left out, and a note says so.
 *
 * @throws InputError where it isn't JSON, is cut off, or passes a limit.
 */
export function parsePlan(text: string): ParsedPlan {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  try {
    return { content: parseJson(plain).content, notes: [] }
  } catch (error) {
    return parseIsolated(plain, error)
  }
}

function parseIsolated(text: string, error: unknown): ParsedPlan {
  const isolated = isolatePlan(text)
  if (isolated === null) throw error
  const { json, linesBefore, linesAfter, ended } = isolated
  if (json.length === text.length) throw ended ? error : cutOff(error, 0)
  try {
    return { content: parseJson(json).content, notes: noteOf(linesBefore, linesAfter) }
  } catch (inner) {
    throw ended ? movedDown(inner, linesBefore) : cutOff(inner, linesBefore)
  }
}

/** That lines around the plan were left out; none where there are none. */
export function noteOf(before: number, after: number): string[] {
  const where = [
    ...(before > 0 ? [`${before} before it`] : []),
    ...(after > 0 ? [`${after} after it`] : []),
  ]
  if (where.length === 0) return []
  return [
    `The file holds lines that are no part of the plan and were left out: ${where.join(', ')}.`,
  ]
}

/** An error at its line in the whole text. */
function movedDown(error: unknown, lines: number): unknown {
  if (!(error instanceof InputError) || error.line === null) return error
  return new InputError(error.message, { line: error.line + lines, column: error.column ?? 1 })
}

/** Nobody mends a plan by hand: what matters is that the step which wrote it didn't finish. */
function cutOff(error: unknown, lines: number): unknown {
  const moved = movedDown(error, lines)
  if (!(moved instanceof InputError)) return moved
  const { line, column } = moved
  return new InputError(CUT_OFF, line === null ? null : { line, column: column ?? 1 })
}

export const CUT_OFF =
  'The JSON ends in the middle of the plan: the disk may have been full, or the step that writes it cancelled. Write it again: `terraform show -json tfplan > plan.json`.'
