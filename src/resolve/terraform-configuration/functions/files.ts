import { posix } from 'node:path'
import { InputError } from '../../../model/input-error.ts'
import { isMap, type Unknown, unknown, type Value } from '../../../model/value.ts'
import { entriesOf, listOf, MAX_TEXT } from '../bounds.ts'
import { unknownFrom } from '../first-unknown.ts'
import { bind, moduleScope, type Scope } from '../scope.ts'
import { beyondLimit, invalid } from '../unknowns.ts'
import { textArgument } from './arguments.ts'
import { type BuiltIn, lenient, refuse, strict } from './function-type.ts'
import { decodeUtf8 } from './text-encodings.ts'

/** Functions that read what lies under the input's root, and those that take paths apart. */
export const files: Readonly<Record<string, BuiltIn>> = {
  file: strict(1, 1, ([path], scope) => readText(textArgument(path), scope)),
  filebase64: strict(1, 1, ([path], scope) => {
    const bytes = readBytes(textArgument(path), scope)
    if (!Buffer.isBuffer(bytes)) return bytes
    return bytes.length > MAX_TEXT ? tooLong() : bytes.toString('base64')
  }),
  fileexists: strict(1, 1, ([path], { run }) => {
    const exists = run.document.disk.exists(textArgument(path))
    return typeof exists === 'boolean' ? exists : notRead(exists.reason)
  }),
  fileset: strict(2, 2, ([folder, pattern], { run }) => {
    const found = run.document.disk.list(textArgument(folder), textArgument(pattern))
    return 'reason' in found ? notRead(found.reason) : listOf(found)
  }),
  templatefile: lenient(2, 2, ([path, values], scope) => {
    if (typeof path !== 'string') return refuse('takes a path that is known')
    const text = readText(path, scope)
    return typeof text === 'string' ? render(text, values ?? null, scope) : text
  }),
  templatestring: lenient(2, 2, ([template, values], scope) =>
    render(textArgument(template), values ?? null, scope),
  ),
  basename: strict(1, 1, ([path]) => {
    const written = textArgument(path)
    const last = written.replace(/\/+$/, '').split('/').at(-1)
    return last || (written === '' ? '.' : '/')
  }),
  dirname: strict(1, 1, ([path]) => {
    const written = textArgument(path)
    const folder = posix.normalize(written.slice(0, written.lastIndexOf('/') + 1))
    return folder.length > 1 ? folder.replace(/\/$/, '') : folder
  }),
}

/** The bytes of a file, or why they aren't known. */
export function readBytes(path: string, { run }: Scope): Buffer | Unknown {
  const bytes = run.document.disk.read(path)
  return Buffer.isBuffer(bytes) ? bytes : notRead(bytes.reason)
}

function readText(path: string, scope: Scope): Value {
  const bytes = readBytes(path, scope)
  if (!Buffer.isBuffer(bytes)) return bytes
  return bytes.length > MAX_TEXT ? tooLong() : decodeUtf8(bytes)
}

function notRead(reason: string): Unknown {
  const told = `a file that an expression names is not known: ${reason}`
  return unknown('not-read', told, { remedy: 'a plan' })
}

function tooLong(): Unknown {
  return beyondLimit('a file that an expression reads is longer than is followed')
}

/** A template with values; only those are known in it by name. */
export function render(text: string, values: Value, { run, module }: Scope): Value {
  if (!isMap(values)) return unknownFrom([values], null)
  try {
    const template = run.document.language.parseTemplate(text)
    const bare = moduleScope(run, module)
    const scope = entriesOf(values).reduce((at, [name, value]) => bind(at, name, value), bare)
    return run.evaluate(template, scope)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    return invalid('a template that an expression reads is broken')
  }
}
