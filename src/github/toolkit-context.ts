/**
 * The toolkit's context, or null where the payload can't be read: it is parsed while the module is
 * being imported, so a broken file makes the import itself fail.
 */
export async function readContext(): Promise<unknown> {
  try {
    const { context } = await import('./toolkit.ts')
    return context
  } catch {
    return null
  }
}
