import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What terraform makes of an expression: its value as JSON text, or that it refuses it. */
export type Answer =
  | { readonly kind: 'value'; readonly json: string }
  | { readonly kind: 'refused' }
  /** Known only after apply, or never shown. */
  | { readonly kind: 'open' }

/** The release of terraform on this machine; null where there is none. */
export async function terraformVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('terraform', ['version', '-json'])
    const { terraform_version: version } = JSON.parse(stdout) as { terraform_version: string }
    return version
  } catch {
    return null
  }
}

/** The names of all functions that this terraform has. */
export async function functionsOfTerraform(): Promise<readonly string[]> {
  const { stdout } = await run('terraform', ['metadata', 'functions', '-json'], {
    maxBuffer: 2 ** 26,
  })
  const { function_signatures: signatures } = JSON.parse(stdout) as {
    function_signatures: Readonly<Record<string, unknown>>
  }
  return Object.keys(signatures).filter((name) => !name.includes('::'))
}

const REFUSED = 'refused'
const BATCH = 40

/** Asks `terraform console` in a folder, many expressions at a time; one by one where it stops at a mistake. */
export async function askConsole(
  folder: string,
  expressions: readonly string[],
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  for (let at = 0; at < expressions.length; at += BATCH) {
    answers.push(...(await askAll(folder, expressions.slice(at, at + BATCH))))
  }
  return answers
}

async function askAll(folder: string, expressions: readonly string[]): Promise<Answer[]> {
  const answers = await answersOf(folder, expressions)
  if (answers !== null) return answers
  const [only] = expressions
  if (expressions.length === 1 && only !== undefined) return [await askOne(folder, only)]
  const half = Math.ceil(expressions.length / 2)
  return [
    ...(await askAll(folder, expressions.slice(0, half))),
    ...(await askAll(folder, expressions.slice(half))),
  ]
}

/** Null where one of them can't be told as text: a mistake that `try` doesn't catch, or an open value. */
async function answersOf(folder: string, expressions: readonly string[]): Promise<Answer[] | null> {
  const asked = expressions.map(
    (one) => `try(jsonencode(nonsensitive(${one})), jsonencode(${one}), "${REFUSED}")`,
  )
  const line = await lastLine(folder, `base64encode(jsonencode([${asked.join(', ')}]))`)
  if (line === null || !line.startsWith('"')) return null
  const texts = JSON.parse(Buffer.from(line.slice(1, -1), 'base64').toString()) as string[]
  return texts.map((text) =>
    text === REFUSED ? { kind: 'refused' } : { kind: 'value', json: text },
  )
}

async function askOne(folder: string, expression: string): Promise<Answer> {
  return { kind: (await lastLine(folder, `(${expression})`)) === null ? 'refused' : 'open' }
}

/** The last line that the console prints, of one expression; null where it stopped at a mistake. */
async function lastLine(folder: string, expression: string): Promise<string | null> {
  const child = run('terraform', ['console'], {
    cwd: folder,
    env: { ...process.env, TF_CLI_ARGS: '-no-color', CHECKPOINT_DISABLE: '1' },
    maxBuffer: 2 ** 26,
  })
  child.child.stdin?.end(`${expression}\n`)
  try {
    return (await child).stdout.trim()
  } catch {
    return null
  }
}
