import type { ModuleInstance } from './scope.ts'

/** `aws_x.y` in `module.a["x"]`: `module.a["x"].aws_x.y`. */
export function inModule(module: ModuleInstance, name: string): string {
  return module.address === '' ? name : `${module.address}.${name}`
}

/** `[0]`, `["key"]` with the escapes of a string of HCL, or nothing. */
export function keySuffix(key: string | number | null): string {
  if (key === null) return ''
  if (typeof key === 'number') return `[${key}]`
  const escaped = key.replace(/["\\\n\r\t]|[$%](?=\{)/g, (character) => {
    const code = ESCAPES.get(character)
    return code ?? character.repeat(2)
  })
  return `["${escaped}"]`
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])
