import type { PathHop } from '../model/decision.ts'
import { visible } from './visible-text.ts'
import { place } from './wording.ts'

/** More hops than a network has are not drawn. */
const mostHops = 30

/** A Mermaid flowchart of the way through the network, as GitHub draws it in Markdown. */
export function pathDiagram(path: readonly PathHop[]): string {
  const hops = path.slice(0, mostHops)
  if (hops.length < 2) return ''
  const nodes = hops.map((hop, index) => `  h${index}["${label(hop)}"]`)
  const edges = hops.slice(1).map(({ blocks }, index) => {
    return `  h${index} ${blocks ? '-.-x' : '-->'} h${index + 1}`
  })
  return ['```mermaid', 'flowchart TD', ...nodes, ...edges, '```'].join('\n')
}

function label({ text, file, line }: PathHop): string {
  const where = file === null ? '' : ` (${place({ file, line })})`
  return escapeLabel(visible(text, 120) + where)
}

/**
 * In a quoted label everything but plain characters is written as an entity by its number, so that no
 * name of the input is taken for Mermaid, Markdown or HTML. The number sign begins such an entity.
 */
const escapeLabel = (text: string): string =>
  text.replace(/[^\p{L}\p{N} .,:/()-]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`)
