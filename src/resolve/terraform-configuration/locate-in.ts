import type { Expression, WrittenAt } from '../../model/configuration.ts'
import { contentOf, partAt } from '../../model/expression.ts'
import type { SourceLocation } from '../../model/source-location.ts'
import type { Path } from '../../model/truth.ts'
import { dynamicCount } from './block-values.ts'
import { byValue, follow, type Trail } from './follow-written.ts'
import { referredTo } from './referred-to.ts'
import type { ResourceInstance } from './scope.ts'

/** The place of an attribute of a resource, or of a part of its value that stands elsewhere. */
export function locateIn(instance: ResourceInstance, path: Path): SourceLocation {
  const { declaration, scope } = instance
  const { run, module } = scope
  const start: Trail = { by: declaration.block, scope, path }
  const end = follow(start)
  const written: WrittenAt = {
    by: end.by,
    path: end.path,
    depth: path.length - end.path.length,
    setBy: settingOf(end),
  }
  return run.document.locate(
    declaration.block,
    path,
    module.node.path,
    (dynamic) => dynamicCount(dynamic, scope),
    written,
  )
}

/** What sets the value, where what stands at the end only names it: `var.acl`, `ingress.value.cidr`. */
function settingOf(end: Trail): WrittenAt['setBy'] {
  const expression = expressionAt(end)
  const referred = expression && referredTo(expression, end.scope)
  if (referred?.kind === 'written') return referred.isSetting ? follow(referred) : null
  return referred && byValue(referred.value, referred.path, end.scope.run)
}

/** The expression that steps lead to; null where it isn't written out. */
function expressionAt({ by, path }: Trail): Expression | null {
  const [name, ...rest] = path
  const start = 'body' in by ? by.body.attributes.get(String(name))?.value : by
  let at = start === undefined ? null : contentOf(start)
  for (const step of 'body' in by ? rest : path) {
    const part = at && partAt(at, step)
    at = part && contentOf(part.value)
  }
  return at
}
