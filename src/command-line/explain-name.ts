import type { CatalogControl } from '../model/catalog.ts'
import type { PeerMatch } from '../policy/index.ts'

/** A control that no policy asks: not yet, or because none can. */
export function renderControl({
  id,
  title,
  static: decided,
  why,
  told = [],
}: CatalogControl): string {
  const lines =
    decided === 'no'
      ? [
          'No policy asks it: it is a line of the account checklist.',
          `  ${why ?? ''}`,
          ...told.map((by) => `  ${by} tells it`),
        ]
      : [
          'No policy asks it yet.',
          ...(why === undefined ? [] : [`  An input will decide it in part: ${why}`]),
        ]
  return [id, title, '', ...lines, ''].join('\n')
}

const scopes = {
  same: 'the same question',
  looser: 'asks less than ours',
  stricter: 'asks more than ours',
} as const

/** Another tool's name, with what asks its question here. */
export function renderPeer(name: string, matches: readonly PeerMatch[]): string {
  const tools = [...new Set(matches.map(({ tool }) => tool))]
  return [
    `${name} of ${tools.join(' and ')}`,
    ...matches.map(({ control, entry, scope }) => {
      const state = entry !== null ? '' : control.static === 'no' ? ' (checklist)' : ' (not yet)'
      return `  ${control.id}${state}: ${entry?.title ?? control.title}; ${scopes[scope]}`
    }),
    '',
  ].join('\n')
}
