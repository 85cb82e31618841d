import { createHash } from 'node:crypto'
import { groupFindings } from '../group-findings.ts'
import { asMarkup, markup, nothing } from '../markup.ts'
import type { Reporter } from '../report-options.ts'
import { gateLine } from '../wording.ts'
import { filters } from './filters.ts'
import { foot, head } from './frame.ts'
import { remarks } from './remarks.ts'
import { rules } from './rules.ts'
import { script } from './script.ts'
import { style } from './style.ts'
import { assumptions, errors, inputs, policies } from './tables.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * What the page may do: run this script, use this style. It loads nothing, sends nothing, and no script but
 * ours would run in it, should one ever get into it.
 */
const contentPolicy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** One file that needs no other: for reading, searching, printing and keeping. Works without its script. */
export const html: Reporter = (decision, options) => {
  const groups = groupFindings(decision.findings)
  return markup`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${asMarkup(contentPolicy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${gateLine(decision)} stackgate</title>
<style>${asMarkup(style)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
${head(decision, options)}
<main>
${errors(decision)}${filters(groups)}${remarks(groups, options)}${rules(decision)}${assumptions(decision)}${inputs(decision)}${policies(decision)}</main>
${foot(decision, options)}
${groups.length === 0 ? nothing : markup`<script>${asMarkup(script)}</script>`}
</body>
</html>
`.markup
}
