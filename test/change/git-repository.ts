import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { folderWith } from '../folder-with.ts'

export type Files = Readonly<Record<string, string | null>>

/** A repository of git with one commit; `change` writes, and with null removes, files of its work tree. */
export function repositoryWith(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files)
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], {
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH ?? '',
        GIT_CONFIG_NOSYSTEM: '1',
        GIT_CONFIG_GLOBAL: '/dev/null',
        ...{ GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.com' },
        ...{ GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.com' },
      },
    })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message=base')
  return {
    folder,
    git,
    change(changed: Files): void {
      for (const [file, text] of Object.entries(changed)) {
        const path = join(folder, file)
        if (text === null) rmSync(path, { recursive: true })
        else {
          mkdirSync(dirname(path), { recursive: true })
          writeFileSync(path, text)
        }
      }
    },
  }
}
