import type { Raw, RawMap } from '../../../../../model/document.ts'
import { isRawMap, memberOf } from '../../../../../model/raw.ts'
import { isGiven } from '../../template-functions.ts'
import { contentsOf, mapAt, mapContents } from './contents.ts'

export const ANY_METHOD = 'x-amazon-apigateway-any-method'
export const INTEGRATION = 'x-amazon-apigateway-integration'

/** Members of a path that aren't methods. */
const NOT_METHODS = new Set(['summary', 'description', 'parameters'])

/** The name of a method in a definition: `GET` to `get`, `any` to the extension for it. */
export function methodName(written: string): string {
  const method = written.toLowerCase()
  return method === 'any' ? ANY_METHOD : method
}

export const pathsOf = (document: RawMap): RawMap => mapAt(memberOf(document, 'paths'), 'its paths')

export const withPath = (document: RawMap, path: string, item: Raw): RawMap => ({
  ...document,
  paths: { ...pathsOf(document), [path]: item },
})

/** With each item that the path may be changed. */
export function changePath(
  document: RawMap,
  path: string,
  change: (item: RawMap) => RawMap,
): RawMap {
  const item = memberOf(pathsOf(document), path)
  return withPath(document, path, mapContents(item, 'a path of its definition', change))
}

/** With the path and the method there, empty where they weren't. */
export function addPath(document: RawMap, path: string, method: string): RawMap {
  const withItem = memberOf(pathsOf(document), path) === undefined
  const started = withItem ? withPath(document, path, {}) : document
  return changePath(started, path, (item) =>
    memberOf(item, method) === undefined ? { ...item, [method]: {} } : item,
  )
}

/** Whether every item that the path may be integrates the method with a service already. */
export function hasIntegration(document: RawMap, path: string, method: string): boolean {
  const item = memberOf(pathsOf(document), path)
  if (item === undefined) return false
  return contentsOf(item).every((content) => {
    const definition = memberOf(content, method)
    return isRawMap(definition) && contentsOf(definition).some(isIntegrated)
  })
}

export const isIntegrated = (definition: Raw | undefined): boolean =>
  isGiven(memberOf(mapAt(definition, 'a method of its definition'), INTEGRATION))

/** With each integrated definition of one method of the path changed. */
export function changeMethod(
  document: RawMap,
  path: string,
  method: string,
  change: (definition: RawMap) => RawMap,
): RawMap {
  return changePath(document, path, (item) => ({
    ...item,
    [method]: changeIntegrated(memberOf(item, method), change),
  }))
}

/** With each integrated definition of every method of the path changed. */
export function changeMethods(
  document: RawMap,
  path: string,
  change: (definition: RawMap, method: string) => RawMap,
): RawMap {
  return changePath(document, path, (item) =>
    Object.fromEntries(
      Object.entries(item).map(([name, definition]) => [
        name,
        NOT_METHODS.has(name)
          ? definition
          : changeIntegrated(definition, (found) => change(found, methodName(name))),
      ]),
    ),
  )
}

const changeIntegrated = (
  definition: Raw | undefined,
  change: (definition: RawMap) => RawMap,
): Raw =>
  mapContents(definition, 'a method of its definition', (found) =>
    isIntegrated(found) ? change(found) : found,
  )
