import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BaseTree } from './base-tree.ts'

/** A base that holds nothing: no rule of the change is taken for one of the base, and every finding is new. */
export function emptyTree(): BaseTree {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'stackgate-base-')))
  return { folder, unread: [], dispose: () => rmSync(folder, { recursive: true, force: true }) }
}
