import { textArgument } from './arguments.ts'
import { readBytes } from './files.ts'
import { type BuiltIn, strict } from './function-type.ts'

type Encoding = 'hex' | 'base64'

/** Functions that hash text or a file. */
export const hashes: Readonly<Record<string, BuiltIn>> = {
  md5: ofText('md5', 'hex'),
  sha1: ofText('sha1', 'hex'),
  sha256: ofText('sha256', 'hex'),
  sha512: ofText('sha512', 'hex'),
  base64sha256: ofText('sha256', 'base64'),
  base64sha512: ofText('sha512', 'base64'),
  filemd5: ofFile('md5', 'hex'),
  filesha1: ofFile('sha1', 'hex'),
  filesha256: ofFile('sha256', 'hex'),
  filesha512: ofFile('sha512', 'hex'),
  filebase64sha256: ofFile('sha256', 'base64'),
  filebase64sha512: ofFile('sha512', 'base64'),
}

function ofText(algorithm: string, encoding: Encoding): BuiltIn {
  return strict(1, 1, ([text]) => digest(algorithm, textArgument(text), encoding))
}

function ofFile(algorithm: string, encoding: Encoding): BuiltIn {
  return strict(1, 1, ([path], scope) => {
    const bytes = readBytes(textArgument(path), scope)
    return Buffer.isBuffer(bytes) ? digest(algorithm, bytes, encoding) : bytes
  })
}

function digest(algorithm: string, content: string | Buffer, encoding: Encoding): string {
  // Asked for when it's needed, so that a run without hashes doesn't load it.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash(algorithm).update(content).digest(encoding)
}
