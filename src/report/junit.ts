import type { Finding, RunError, Verdict } from '../model/decision.ts'
import { type FindingState, stateOf, worstFirst } from './group-findings.ts'
import { asMarkup, joined, type Markup, markup, nothing, textOf } from './markup.ts'
import type { Reporter } from './report-options.ts'
import { visible } from './visible-text.ts'
import {
  claim,
  errorLine,
  explainCommand,
  headline,
  hopText,
  place,
  resourceLabel,
  sentence,
  worldText,
} from './wording.ts'

/**
 * JUnit's XML: a suite a file that a person edits, a case a verdict, passes included, so that what is mended
 * shows as a case that passes. A failed policy is a failure, whether it blocks or warns; one that couldn't
 * be decided, was known before, or is waived, is skipped, unless it blocks; what couldn't be judged is an
 * error.
 */
export const junit: Reporter = (decision, options) => {
  const cases = [
    ...worstFirst(decision.findings).map(findingCase),
    ...decision.verdicts.filter(({ verdict }) => verdict === 'pass').map(passedCase),
    ...decision.errors.map(errorCase),
  ]
  const suites = bySuite(cases)
  const seconds = options.elapsedMs === null ? nothing : time(options.elapsedMs)
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="stackgate" tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}"${seconds}>
${suites.map(suite)}</testsuites>
`.markup
}

type Outcome = 'passed' | 'failure' | 'skipped' | 'error'

interface Case {
  /** The file, as the suite's name. */
  readonly suite: string
  readonly outcome: Outcome
  readonly markup: Markup
}

const time = (ms: number) => asMarkup(` time="${(ms / 1000).toFixed(3)}"`)

const countOf = (cases: readonly Case[], outcome: Outcome) =>
  cases.filter((one) => one.outcome === outcome).length

function bySuite(cases: readonly Case[]): readonly (readonly [string, readonly Case[]])[] {
  const suites = new Map<string, Case[]>()
  for (const one of cases) {
    const own = suites.get(one.suite)
    if (own === undefined) suites.set(one.suite, [one])
    else own.push(one)
  }
  return [...suites]
}

const suite = ([file, cases]: readonly [string, readonly Case[]]): Markup =>
  markup`  <testsuite name="${file}" file="${file}" tests="${cases.length}" failures="${countOf(cases, 'failure')}" errors="${countOf(cases, 'error')}" skipped="${countOf(cases, 'skipped')}">
${cases.map((one) => one.markup)}  </testsuite>
`

/** `encrypted-volumes: Archive` of `stacks/data.yaml`: what identifies a verdict, and no line, which moves. */
const opening = (verdict: Verdict): Markup =>
  markup`    <testcase name="${`${verdict.policy}: ${resourceLabel(verdict)}`}" classname="${verdict.inputFile}"`

function passedCase(verdict: Verdict): Case {
  const { failsWhen, file } = verdict
  const remark =
    failsWhen === null
      ? markup`/>`
      : markup`><system-out>Rests on a default: fails when ${textOf(worldText(failsWhen), 2000)}.</system-out></testcase>`
  return { suite: file, outcome: 'passed', markup: markup`${opening(verdict)}${remark}\n` }
}

function findingCase(finding: Finding): Case {
  const { verdict } = finding
  const state = stateOf(finding)
  const outcome = outcomeOf(finding, state)
  const tag = asMarkup(outcome)
  const message = textOf(`${headline(finding)}. ${claim(finding)}`, 2000)
  return {
    suite: verdict.file,
    outcome,
    markup: markup`${opening(verdict)}><${tag} type="${state}" message="${message}">${body(finding)}</${tag}></testcase>
`,
  }
}

function outcomeOf({ verdict }: Finding, state: FindingState): Outcome {
  if (state === 'blocks') return 'failure'
  return state === 'warns' && verdict.verdict === 'fail' ? 'failure' : 'skipped'
}

function body(finding: Finding): Markup {
  const { verdict, why, fix, remedy, path = [] } = finding
  const { waived, line, column } = verdict
  const at = line === null || column === null ? '' : `:${column}`
  const isUnknown = verdict.verdict === 'unknown'
  const lines = [
    `${place(verdict)}${at}`,
    `${verdict.severity}, ${verdict.confidence}`,
    ...path.map((hop) => `path: ${hopText(hop)}`),
    why.trim() === '' ? '' : `why: ${sentence(why)}`,
    isUnknown && remedy !== null ? `give: ${sentence(remedy)}` : '',
    waived === null ? '' : `waived: ${sentence(waived.reason)}`,
    ...(isUnknown || fix === null ? [] : fixLines(fix)),
    `more: ${explainCommand(verdict.policy)}`,
  ]
  return joined(
    lines.filter((text) => text !== '').map((text) => textOf(text, 2000)),
    '\n',
  )
}

const fixLines = (fix: string): readonly string[] => [
  'fix:',
  ...fix
    .trimEnd()
    .split('\n')
    .map((text) => `  ${visible(text, 400)}`),
]

function errorCase(error: RunError): Case {
  const file = error.file ?? ''
  return {
    suite: file === '' ? 'stackgate' : file,
    outcome: 'error',
    markup: markup`    <testcase name="can be judged" classname="${file === '' ? 'stackgate' : file}"><error type="${error.kind}" message="${textOf(error.message, 2000)}">${textOf(errorLine(error), 2500)}</error></testcase>
`,
  }
}
