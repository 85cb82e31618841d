import { realpathSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { decodeInput, withFile } from '../find-inputs/read-file.ts'

/** Files that a template brings in: nested templates and snippets. */
export interface NamedFiles {
  /** Absolute, as they are written and as they really lie. */
  readonly paths: ReadonlySet<string>
  /** Whether other paths are composed, so that any file may be meant. */
  readonly isOpen: boolean
  /** The template, and what it names as far as that can be read. */
  readonly texts: readonly string[]
}

/** What makes a template be read together with others; as `open-input.ts` looks for it. */
const NESTS = /AWS::(?:CloudFormation::Stack|Serverless::Application|Include)/

/** More than any deployment has: past it, everything counts as named. */
const MOST_FILES = 1000
/** A megabyte is the most that the service takes. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * The files that a template names, and those that these name, with what `before` says that changed ones
 * held. Null for a template that is read by itself alone, as most are.
 */
export function namedFiles(
  path: string,
  texts: readonly string[],
  before: (path: string) => string | null,
): NamedFiles | null {
  if (!texts.some((text) => NESTS.test(text))) return null
  const paths = new Set<string>()
  const all = [...texts]
  const ahead = texts.map((text) => ({ path, text }))
  let isOpen = false
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    const { written, isOpen: composes } = locationsIn(at.text)
    isOpen ||= composes || paths.size > MOST_FILES
    for (const location of written) {
      const named = resolve(dirname(at.path), location)
      const real = realOf(named)
      if (paths.has(named) || paths.size > MOST_FILES) continue
      paths.add(named).add(real)
      for (const text of [textAt(real), before(real)]) {
        if (text === null) continue
        all.push(text)
        ahead.push({ path: real, text })
      }
    }
  }
  return { paths, isOpen, texts: all }
}

/** Whether a file of this path may be one of them. */
export function mayName({ paths, isOpen, texts }: NamedFiles, path: string): boolean {
  if (isOpen || paths.has(path)) return true
  const name = basename(path)
  return texts.some((text) => text.includes(name))
}

const LOCATION = /\b(?:TemplateURL|Location)["']?\s*:[ \t]*([^\n]*)/g

/** The paths that are written out, and whether others are composed. Addresses are fetched by nobody. */
function locationsIn(text: string): {
  readonly written: readonly string[]
  readonly isOpen: boolean
} {
  const written: string[] = []
  let isOpen = false
  for (const [, rest = ''] of text.matchAll(LOCATION)) {
    const value = /^(?:"([^"\\]*)"|'([^']*)'|([^\s"'{[!&*|>,}][^\s,}]*))/.exec(rest)
    const plain = value?.[1] ?? value?.[2] ?? value?.[3]
    if (plain !== undefined && !plain.includes('${')) {
      if (!/^[a-z][a-z0-9+.-]*:/i.test(plain)) written.push(plain)
    } else if (!/^(?:!Sub\s+)?["']?(?:https?|s3):\/\//.test(rest)) isOpen = true
  }
  return { written, isOpen }
}

function realOf(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}

function textAt(path: string): string | null {
  try {
    return withFile(path, (file) =>
      file.size > MOST_BYTES ? null : decodeInput(file.read(file.size)).text,
    )
  } catch {
    return null
  }
}
