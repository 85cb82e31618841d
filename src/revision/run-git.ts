import { spawnSync } from 'node:child_process'

/** More than a list of all files of the largest repositories takes, or the files that are read at once. */
const MOST_BYTES = 1024 ** 3

/**
 * Nothing of a repository's configuration that could run a program: no hooks, no monitor of the file
 * system, no transport (a clone may be told to fetch what it lacks), no pager. Configuration of machine
 * and user is left out, so that a repository of another owner, as in a container, has to be allowed here.
 */
const safely = (folder: string): readonly string[] => [
  ...['-C', folder, '--no-pager', '--no-optional-locks', '--literal-pathspecs'],
  ...['-c', `safe.directory=${folder}`],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.sshCommand=false'],
  ...['-c', 'core.gitProxy='],
  ...['-c', 'protocol.allow=never'],
  ...['-c', 'credential.helper='],
  ...['-c', 'diff.external='],
]

function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, SystemRoot, TEMP } = process.env
  return {
    ...(PATH === undefined ? {} : { PATH }),
    // For paths in a repository's configuration, which git refuses to read without.
    ...(HOME === undefined ? {} : { HOME }),
    ...(SystemRoot === undefined ? {} : { SystemRoot }),
    ...(TEMP === undefined ? {} : { TEMP }),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_ATTR_NOSYSTEM: '1',
    // A repository may allow protocols one by one, and git before 2.45 doesn't know the word after this.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
  }
}

/** Runs one of git's commands that only read objects. Null where it fails, or there is no git. */
export function runGit(
  folder: string,
  words: readonly string[],
  input: string | null = null,
): Buffer | null {
  const { status, stdout } = spawnSync('git', [...safely(folder), ...words], {
    env: environment(),
    stdio: [input === null ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    maxBuffer: MOST_BYTES,
    windowsHide: true,
    ...(input === null ? {} : { input }),
  })
  return status === 0 ? stdout : null
}
