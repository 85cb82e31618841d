import { isAbsolute, relative, sep } from 'node:path'

/**
 * Gives the function that shows an absolute path to people: relative to `runRoot`, with `/`, with
 * `../` only for what lies outside it; `.` for the root itself. `resolve(runRoot, label)` is the
 * path again. What lies on another drive of Windows keeps its absolute path.
 */
export function labelFor(runRoot: string): (path: string) => string {
  const inside = runRoot.endsWith(sep) ? runRoot : runRoot + sep
  return (path) => {
    // Almost all: a run may have very many, and `relative` takes its time.
    if (sep === '/' && path.startsWith(inside)) return path.slice(inside.length)
    const label = relative(runRoot, path)
    if (label === '') return '.'
    return sep === '/' || isAbsolute(label) ? label : label.split(sep).join('/')
  }
}
