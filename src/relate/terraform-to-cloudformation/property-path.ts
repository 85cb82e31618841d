/** One step of a path in a table: a property, and which element of its list. */
export interface Step {
  readonly name: string
  readonly element: Element | null
}
export type Element =
  /** A new one, or one for each item of the value. */
  | { readonly kind: 'added' }
  | { readonly kind: 'index'; readonly index: number }
  | { readonly kind: 'key'; readonly name: string; readonly value: string }

/** Splits `A.B[].C`, `A[0].B`, `A[Key=x.y].Value`. */
export function parsePath(path: string): readonly Step[] {
  return path === '' ? [] : [...path.matchAll(/([^.[\]]+)(?:\[([^\]]*)\])?(?:\.|$)/g)].map(toStep)
}

function toStep([, name = '', element]: RegExpExecArray): Step {
  if (element === undefined) return { name, element: null }
  if (element === '') return { name, element: { kind: 'added' } }
  const [key = '', value] = element.split('=')
  return value === undefined
    ? { name, element: { kind: 'index', index: Number(key) } }
    : { name, element: { kind: 'key', name: key, value } }
}
