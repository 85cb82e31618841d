import { decodeText, isBinary } from './decode-text.ts'
import { OTHER_FILES, UPGRADE } from './other-files.ts'
import { readTopLevel } from './top-level.ts'

export interface NotAnInput {
  /** What the file looks like, what is accepted, what to do. Quotes nothing of the file. */
  readonly message: string
  /** Where a text breaks that is no input because it is broken; else null. Counted from 1. */
  readonly line: number | null
  readonly column: number | null
}

const ACCEPTED =
  'Stackgate judges CloudFormation and SAM templates (with `Resources`), CDK assemblies (the folder that `cdk synth` writes), Terraform plans as JSON (`terraform show -json tfplan > plan.json`) and Terraform configuration (`.tf`).'

/** Parsing more only to say where it breaks isn't worth the wait. */
const MAX_PARSED = 64 * 1024 * 1024

/**
 * Says what a file looks like that was named and is no input, and what to give instead. `name` is
 * the file's own name, or empty.
 */
export function describeNotAnInput(content: string | Uint8Array, name = ''): NotAnInput {
  if (typeof content !== 'string') {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
    const binary = describeBinary(bytes)
    if (binary !== null) return { message: binary, line: null, column: null }
    return describeNotAnInput(decodeText(bytes).text, name)
  }
  if (content.trim() === '') return plain(EMPTY)
  const { keys } = readTopLevel(content, () => false)
  const facts = { name: name.toLowerCase(), text: content, has: (key: string) => keys.has(key) }
  const other = OTHER_FILES.find(({ is }) => is(facts))
  if (other !== undefined) return plain(`${other.say} ${ACCEPTED}`)
  return (
    brokenJson(content) ??
    brokenYaml(content, facts.name) ??
    plain(`Nothing in this file tells that it is an input. ${ACCEPTED}`)
  )
}

export const EMPTY =
  'The file is empty: the command that writes it probably failed before (look for its exit code; `set -o pipefail` makes a shell stop there). Write it again.'

function plain(message: string): NotAnInput {
  return { message, line: null, column: null }
}

/** Begins plan files before Terraform 0.12 (`planFormatMagic` in its source). */
const OLD_PLAN = 'tfplan'

function describeBinary(bytes: Buffer): string | null {
  if (bytes.length === 0) return EMPTY
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') {
    return `This is a binary plan file (or another zip archive). Convert it: \`terraform show -json tfplan > plan.json\`. ${ACCEPTED}`
  }
  if (bytes.toString('latin1', 0, OLD_PLAN.length) === OLD_PLAN && isBinary(bytes)) {
    return `This is a binary plan file of Terraform 0.11 or older, which can't be shown as JSON. ${UPGRADE} ${ACCEPTED}`
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    return `This is compressed (gzip). Unpack it and give what was in it. ${ACCEPTED}`
  }
  return isBinary(bytes) ? `This is a binary file, not text. ${ACCEPTED}` : null
}

function brokenJson(text: string): NotAnInput | null {
  const start = text.search(/\S/)
  // What begins with a brace and no quote may be YAML in flow style, or another language.
  if (!/^(?:\{\s*["}]|\[)/.test(text.slice(start, start + 4096)) || text.length > MAX_PARSED) {
    return null
  }
  try {
    JSON.parse(text)
    return null
  } catch (error) {
    const message = error instanceof Error ? error.message : ''
    if (/end of JSON|Unterminated/.test(message)) {
      return at(
        text,
        text.length,
        `The JSON ends in the middle of the document: the disk may have been full, or the step that writes it cancelled. Write it again. ${ACCEPTED}`,
      )
    }
    const place = /at position (\d+)/.exec(message)?.[1]
    return at(
      text,
      place === undefined ? null : Number(place),
      `This is not JSON: it breaks before anything tells what input it is. Mend it. ${ACCEPTED}`,
    )
  }
}

function brokenYaml(text: string, name: string): NotAnInput | null {
  if (!/\.(?:ya?ml|template)$/.test(name)) return null
  const tab = /^ *\t+[^\s#]/m.exec(text)
  if (tab !== null) {
    return at(
      text,
      tab.index + tab[0].indexOf('\t'),
      `This is not YAML: a line is indented with a tab, and YAML takes only spaces. Mend it. ${ACCEPTED}`,
    )
  }
  const stray = /^[^\s#:{}[\]"'&*!|>%@`-][^:\n]*$/m.exec(text)
  if (stray === null) return null
  return at(
    text,
    stray.index,
    `Nothing in this file tells that it is an input; this line is no \`name: value\` of YAML. ${ACCEPTED}`,
  )
}

function at(text: string, offset: number | null, message: string): NotAnInput {
  if (offset === null) return plain(message)
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { message, line: before.split('\n').length, column: offset - lineStart + 1 }
}
