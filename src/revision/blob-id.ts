import { createHash } from 'node:crypto'

/** Git's digest of a file's content, as long as another one is: SHA-1, or SHA-256. */
export function blobId(content: string | Buffer, length: number): string {
  const hash = createHash(length === 64 ? 'sha256' : 'sha1')
  return hash
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex')
}
