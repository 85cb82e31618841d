import { type Severity, severities } from '../model/policy.ts'
import { type CommentMode, commentModes } from './comment/index.ts'
import { idOf, loginOf } from './payload.ts'

/** The inputs of `action.yml`, with what each holds. A test keeps the two lists equal. */
export const actionInputs = {
  paths: 'list',
  pack: 'list',
  policy: 'list',
  policies: 'list',
  param: 'pairs',
  'param-file': 'list',
  'env-vars': 'switch',
  inputs: ['affected', 'all'],
  assume: ['given', 'all'],
  'fail-on': severities,
  'warn-only': 'switch',
  'fail-on-unknown': 'switch',
  format: 'list',
  'output-dir': 'text',
  root: 'text',
  'terraform-root': 'text',
  summary: 'switch',
  annotations: 'switch',
  comment: commentModes,
  'comment-id': 'text',
  'comment-author': 'text',
  review: 'switch',
  'check-annotations': 'switch',
  'check-run-id': 'text',
  token: 'text',
  mode: ['check', 'publish'],
  report: 'text',
  'allow-pull-request-target': 'switch',
} as const satisfies Readonly<
  Record<string, 'list' | 'pairs' | 'switch' | 'text' | readonly string[]>
>

/** An input of the workflow that can't be used; the message says which, and what it takes. */
export class InputValueError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'InputValueError'
  }
}

/** The inputs, checked. Null and empty: not given. */
export interface ActionInputs {
  readonly paths: readonly string[]
  readonly pack: readonly string[]
  readonly policy: readonly string[]
  readonly policies: readonly string[]
  readonly param: Readonly<Record<string, string>>
  readonly paramFile: readonly string[]
  readonly envVars: boolean
  /** What is judged of a pull request: what it can touch, or everything. */
  readonly inputs: 'affected' | 'all' | null
  readonly assume: 'given' | 'all' | null
  readonly failOn: Severity | null
  readonly warnOnly: boolean
  readonly failOnUnknown: boolean
  readonly reports: readonly ReportRequest[]
  readonly outputDir: string | null
  readonly root: string | null
  readonly terraformRoot: string | null
  readonly summary: boolean
  readonly annotations: boolean
  readonly comment: CommentMode
  readonly commentId: string
  readonly commentAuthor: string | null
  readonly review: boolean
  readonly checkAnnotations: boolean
  /** The job's own check run; null: the server doesn't tell. */
  readonly checkRunId: number | null
  readonly mode: 'check' | 'publish'
  readonly report: string | null
  readonly allowPullRequestTarget: boolean
}

/** A report that is written to a file; without a name it gets its own in the reports' folder. */
export interface ReportRequest {
  readonly format: string
  readonly file: string | null
}

/**
 * Reads the inputs as GitHub hands them over.
 * @param read gives an input's text as written, `""` where it is not set
 * @param formats names of the formats there are
 * @throws {InputValueError} naming the input and what it takes, never its value
 */
export function readActionInputs(
  read: (name: keyof typeof actionInputs) => string,
  formats: readonly string[],
): ActionInputs {
  const text = (name: keyof typeof actionInputs) => read(name).trim() || null
  const outputDir = text('output-dir')
  if (outputDir !== null) demandPlainPath('output-dir', outputDir)
  return {
    paths: listOf(read('paths')),
    pack: listOf(read('pack')),
    policy: listOf(read('policy')),
    policies: listOf(read('policies')),
    param: pairsOf(read('param')),
    paramFile: listOf(read('param-file')),
    envVars: switchOf('env-vars', read('env-vars'), false),
    inputs: oneOf('inputs', read('inputs'), actionInputs.inputs),
    assume: oneOf('assume', read('assume'), actionInputs.assume),
    failOn: oneOf('fail-on', read('fail-on'), severities),
    warnOnly: switchOf('warn-only', read('warn-only'), false),
    failOnUnknown: switchOf('fail-on-unknown', read('fail-on-unknown'), false),
    reports: listOf(read('format')).map((item) => reportOf(item, formats)),
    outputDir,
    root: text('root'),
    terraformRoot: text('terraform-root'),
    summary: switchOf('summary', read('summary'), true),
    annotations: switchOf('annotations', read('annotations'), true),
    comment: oneOf('comment', read('comment'), commentModes) ?? 'on-findings',
    commentId: commentIdOf(text('comment-id')),
    commentAuthor: commentAuthorOf(text('comment-author')),
    review: switchOf('review', read('review'), false),
    checkAnnotations: switchOf('check-annotations', read('check-annotations'), false),
    checkRunId: idOf(Number(text('check-run-id') ?? Number.NaN)),
    mode: oneOf('mode', read('mode'), actionInputs.mode) ?? 'check',
    report: text('report'),
    allowPullRequestTarget: switchOf(
      'allow-pull-request-target',
      read('allow-pull-request-target'),
      false,
    ),
  }
}

/** It stands in a comment of HTML, which two hyphens could end. */
function commentIdOf(text: string | null): string {
  if (text === null) return 'default'
  if (!/^[\w.]+(?:-[\w.]+)*$/.test(text) || text.length > 64)
    throw new InputValueError(
      'comment-id takes up to 64 letters, digits, dots, underscores, and single hyphens between them.',
    )
  return text
}

function commentAuthorOf(text: string | null): string | null {
  if (text !== null && loginOf(text) === null)
    throw new InputValueError(
      'comment-author takes the name of an account, of an app as name[bot].',
    )
  return text
}

/** One value a line; in a text of one line, commas part the values. */
function listOf(text: string): readonly string[] {
  return text
    .split(text.includes('\n') ? '\n' : ',')
    .map((item) => item.trim())
    .filter((item) => item !== '')
}

/** `Name=value`, one a line; in a text of one line a comma parts pairs where a new name follows. */
function pairsOf(text: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = Object.create(null)
  const items = text.split(text.includes('\n') ? '\n' : /,(?=\s*[\w.-]+=)/)
  for (const item of items.map((pair) => pair.trim()).filter((pair) => pair !== '')) {
    const equals = item.indexOf('=')
    if (equals < 1)
      throw new InputValueError('param takes Name=value, one a line; a line has no name or no =.')
    pairs[item.slice(0, equals).trim()] = item.slice(equals + 1)
  }
  return pairs
}

function oneOf<T extends string>(name: string, text: string, allowed: readonly T[]): T | null {
  const given = text.trim()
  const found = allowed.find((value) => value === given)
  if (given !== '' && found === undefined)
    throw new InputValueError(`${name} takes one of ${allowed.join(', ')}.`)
  return found ?? null
}

function switchOf(name: string, text: string, otherwise: boolean): boolean {
  switch (text.trim().toLowerCase()) {
    case '':
      return otherwise
    case 'true':
      return true
    case 'false':
      return false
    default:
      throw new InputValueError(`${name} takes true or false.`)
  }
}

function reportOf(item: string, formats: readonly string[]): ReportRequest {
  const equals = item.indexOf('=')
  const format = equals < 0 ? item : item.slice(0, equals)
  const file = equals < 0 ? null : item.slice(equals + 1)
  if (!formats.includes(format))
    throw new InputValueError(`format takes NAME or NAME=FILE, with one of ${formats.join(', ')}.`)
  if (file !== null) demandPlainPath('format', file)
  return { format, file }
}

/** The path becomes an output, and people paste outputs into scripts. */
function demandPlainPath(name: string, path: string): void {
  if (!/^[\w./\\: -]+$/.test(path))
    throw new InputValueError(
      `${name} takes a path of letters, digits, spaces and the signs . _ - / \\ : only.`,
    )
}
