import { isDay } from '../../model/day.ts'
import type { Request } from './request.ts'

/** A comment that asks for an exception. */
export interface WaiverComment extends Request {
  readonly file: string
  /** Counts from 1. */
  readonly line: number
  /** It holds for the whole resource, wherever in it the comment stands. */
  readonly whole: boolean
}

/** What every such comment holds; a text without it is not looked at further. */
export const MARKER = /stackgate:|checkov:skip|(?:trivy|tfsec):ignore/

/** Longer lines are no person's comments. */
const LONGEST = 2000
/** More are no person's. */
const MOST = 10_000

/** The exceptions that the comments of a text ask for, in the order of its lines. */
export function commentsIn(text: string, file: string): readonly WaiverComment[] {
  if (!MARKER.test(text)) return []
  const found: WaiverComment[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (found.length >= MOST) break
    if (line.length > LONGEST || !MARKER.test(line)) continue
    const start = startOfComment(line)
    if (start === -1) continue
    const comment = line.slice(start).replace(/\s*(?:\*\/)?\s*$/, '')
    for (const asked of [...ours(comment), ...checkov(comment), ...trivy(comment)])
      found.push({
        source: { kind: 'comment', rule: asked.rule, tool: asked.tool, file, line: index + 1 },
        scope: '',
        reason: asked.reason.trim(),
        owner: asked.owner ?? null,
        until: asked.until ?? null,
        file,
        line: index + 1,
        whole: asked.tool === 'checkov',
      })
  }
  return found
}

const COMMENT = /(?:^|[\s;,{}[\]"'])(?:#|\/\/|\/\*)|^\s*\*/

function startOfComment(line: string): number {
  const match = COMMENT.exec(line)
  return match === null ? -1 : match.index
}

interface Asked {
  readonly rule: string
  readonly tool: string | null
  readonly reason: string
  readonly owner?: string
  readonly until?: string
}

const OURS =
  /stackgate:([\w-]+)(?:[ \t]+([\w.,-]+))?((?:[ \t]+(?:until|owner)=[^\s:]+)*)(?:[ \t]*:(.*))?/

/** `stackgate:waive encrypted-volumes until=2027-01-31 owner=data-team: scratch disks` */
function ours(comment: string): Asked[] {
  const match = OURS.exec(comment)
  if (match === null) return []
  const [, word = '', ids = '', options = '', reason = ''] = match
  // Whoever writes another word means an exception, and would not notice that there is none.
  if (word !== 'waive' || ids === '')
    return [{ rule: `stackgate:${word}`, tool: null, reason: reason.trim() }]
  const until = /until=([^\s:]+)/.exec(options)?.[1]
  const owner = /owner=([^\s:]+)/.exec(options)?.[1]
  return ids
    .split(',')
    .filter((id) => id !== '')
    .map((rule) => ({
      ...{ rule, tool: null, reason },
      ...(owner === undefined ? {} : { owner }),
      // A day that there is not has an end that nobody knows: it is over.
      ...(until === undefined ? {} : { until: isDay(until) ? until : '0000-00-00' }),
    }))
}

const CHECKOV = /checkov:skip=([\w]+)(?::(.*))?/

/** `checkov:skip=CKV_AWS_3:scratch disks` */
function checkov(comment: string): Asked[] {
  const match = CHECKOV.exec(comment)
  return match === null ? [] : [{ rule: match[1] ?? '', tool: 'checkov', reason: match[2] ?? '' }]
}

const TRIVY = /(?:trivy|tfsec):ignore:([\w-]+)(?:\[[^\]]*\])?((?::[\w-]+)*)/g

/** `trivy:ignore:aws-ec2-enable-volume-encryption:exp:2027-01-31`, several in one comment. */
function trivy(comment: string): Asked[] {
  return [...comment.matchAll(TRIVY)].map(([, rule = '', rest = '']) => {
    const until = /:exp:(\d{4}-\d{2}-\d{2})/.exec(rest)?.[1]
    return { rule, tool: 'trivy', reason: '', ...(until === undefined ? {} : { until }) }
  })
}
