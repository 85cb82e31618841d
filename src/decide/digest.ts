/** SHA-256 in hex. The module that makes it takes long to load, and not every report asks for it. */
export const digest = (text: string): string =>
  process.getBuiltinModule('node:crypto').createHash('sha256').update(text).digest('hex')
