import { basename, dirname } from 'node:path'
import type { InputKind } from '../../model/decision.ts'
import { groupedDigits } from '../../model/grouped-digits.ts'
import { InputError } from '../../model/input-error.ts'
import { isConfiguration } from './configuration.ts'
import { isBinary, isUtf16 } from './decode-text.ts'
import { digestOfFolder, digestOfText, sha256 } from './folder-digest.ts'
import type { Candidate, Origin } from './found-input.ts'
import { describeNotAnInput, EMPTY } from './not-an-input.ts'
import { decodeInput, type OpenFile, withFile } from './read-file.ts'
import { recognise } from './recognise.ts'

/** The largest template that CloudFormation takes, so that names far down in one are still found. */
const SECOND_LOOK = 1024 * 1024

const MANIFEST = 'manifest.json'

/**
 * Reads a file that a search or a pattern came upon; null where it is no input. Throws an
 * `InputError` where it looks like one and can't be judged.
 */
export function readFoundFile(path: string, origin: Origin, maxSize: number): Candidate | null {
  return withFile(path, (file) => {
    const kind = kindOfFound(file, maxSize)
    if (kind === null || (kind === 'cdk' && basename(path) !== MANIFEST)) return null
    return candidateOf(kind, path, file, origin, maxSize)
  })
}

/** Reads a file that was named, whatever its name. Throws an `InputError` where it is no input. */
export function readNamedFile(path: string, maxSize: number): Candidate {
  return withFile(path, (file) => {
    if (file.beginning.length === 0) throw new InputError(EMPTY)
    if (isBinary(file.beginning) || isZip(file.beginning)) throw notAnInput(file.beginning, path)
    assertSize(file, maxSize)
    const early = file.whole ? null : recognise(decodeInput(file.beginning).text, true).kind
    if (early === 'terraform-plan') return fileCandidate(early, path, file.read(maxSize), NAMED)
    const bytes = file.read(maxSize)
    const { text } = decodeInput(bytes)
    const known = recognise(text, false).kind
    const isBlank = /^\s*$/.test(text.slice(0, 4096)) && text.trim() === ''
    const isHcl = known === null && !isBlank && isConfiguration(text, basename(path))
    const kind = known ?? (isHcl ? 'terraform-configuration' : null)
    if (kind === null) throw notAnInput(text, path)
    if (kind === 'cdk') return candidateOf(kind, path, file, NAMED, maxSize)
    return fileCandidate(kind, path, bytes, NAMED)
  })
}

/** A folder as an input. */
export function folderCandidate(
  kind: 'cdk' | 'terraform-configuration',
  path: string,
  origin: Origin,
  maxSize: number,
): Candidate {
  const sha256 = digestOfFolder(kind, path, maxSize)
  return { kind, path, text: null, bytes: null, sha256, origin }
}

const NAMED: Origin = { by: 'name' }

/** A plan of more bytes is not made a text of. */
const LARGEST_TEXT_OF_PLAN = 1024 * 1024

function fileCandidate(kind: InputKind, path: string, bytes: Buffer, origin: Origin): Candidate {
  if (kind === 'terraform-plan' && bytes.length > LARGEST_TEXT_OF_PLAN && !isUtf16(bytes)) {
    return { kind, path, text: null, bytes, sha256: () => sha256(bytes), origin }
  }
  const decoded = decodeInput(bytes)
  const digest = digestOfText(decoded, bytes)
  return { kind, path, text: decoded.text, bytes: null, sha256: digest, origin }
}

/** Whether a file of a folder can be a part of its configuration: text, or nothing yet. */
export function isReadableText(path: string): boolean {
  try {
    return withFile(path, (file) => !isBinary(file.beginning))
  } catch {
    return true
  }
}

function candidateOf(
  kind: InputKind,
  path: string,
  file: OpenFile,
  origin: Origin,
  maxSize: number,
): Candidate {
  if (kind === 'cdk') {
    if (basename(path) !== MANIFEST) {
      throw new InputError(
        'This is the manifest of a CDK assembly under another name. Give the folder that `cdk synth` wrote, with its `manifest.json`.',
      )
    }
    return folderCandidate('cdk', dirname(path), origin, maxSize)
  }
  assertSize(file, maxSize)
  return fileCandidate(kind, path, file.read(maxSize), origin)
}

/** Looks further only while what was seen may still become an input. */
function kindOfFound(file: OpenFile, maxSize: number): InputKind | null {
  if (isBinary(file.beginning)) return null
  const first = recognise(decodeInput(file.beginning).text, !file.whole)
  if (first.kind !== null || file.whole) return first.kind
  const length = first.promising ? maxSize : Math.min(SECOND_LOOK, maxSize)
  const more = file.read(length)
  return recognise(decodeInput(more).text, more.length < file.size).kind
}

function assertSize(file: OpenFile, maxSize: number): void {
  if (file.size <= maxSize) return
  throw new InputError(
    `The file has ${groupedDigits(file.size)} bytes, the limit is ${groupedDigits(maxSize)}. Raise it with \`--max-input-size\`, or split the input, for example by stack.`,
  )
}

function isZip(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'PK\x03\x04'
}

function notAnInput(content: string | Uint8Array, path: string): InputError {
  const { message, line, column } = describeNotAnInput(content, basename(path))
  return new InputError(message, line === null ? null : { line, column: column ?? 1 })
}
