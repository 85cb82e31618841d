import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import type { Decision } from '../../model/decision.ts'

/**
 * A JSON report as nobody vouches for it, checked to be one; else why it isn't, as a clause.
 * @param largest in bytes; no larger one is parsed
 */
export async function readReport(
  path: string,
  largest: number,
): Promise<{ readonly decision: Decision } | { readonly problem: string }> {
  const text = await textOfReport(path, largest)
  if (text === null)
    return { problem: `it is missing, no regular file, or larger than ${largest / 1024 ** 2} MiB` }
  let report: unknown
  try {
    report = JSON.parse(text)
  } catch {
    return { problem: 'it is no JSON' }
  }
  const { isReport } = await import('./report-schema.ts')
  return isReport(report)
    ? { decision: report }
    : { problem: 'it is no JSON report of this version of Stackgate' }
}

/** Checked on the opened file: what lies at a path can change. A pipe would keep the job waiting. */
async function textOfReport(path: string, largest: number): Promise<string | null> {
  try {
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const stat = await file.stat()
      return stat.isFile() && stat.size <= largest ? await file.readFile('utf8') : null
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}
