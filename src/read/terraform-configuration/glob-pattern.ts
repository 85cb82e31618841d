/**
 * The expression that a pattern of Terraform's `fileset` stands for, over paths with `/`: `*` and `?`
 * within a name, `**` over folders, `{a,b}`, `[a-z]`. Null where the pattern is none.
 */
export function globExpression(pattern: string): RegExp | null {
  const tokens = pattern.match(/\*\*\/?|\[[!^]?[^\]]+\]|[\s\S]/g) ?? []
  let inBraces = false
  const source = tokens.map((token) => {
    if (token === '**/') return '(?:[^/]+/)*'
    if (token === '**') return '.*'
    if (token === '*') return '[^/]*'
    if (token === '?') return '[^/]'
    if (token === '{') {
      inBraces = true
      return '(?:'
    }
    if (token === '}') {
      inBraces = false
      return ')'
    }
    if (token === ',' && inBraces) return '|'
    if (token.length > 1) return token.replace(/^\[[!^]/, '[^').replace(/\\/g, '\\\\')
    return token.replace(/[\\^$.|+()[\]]/g, '\\$&')
  })
  try {
    return new RegExp(`^${source.join('')}$`)
  } catch {
    return null
  }
}
