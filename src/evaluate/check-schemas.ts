import { checks } from './checks/index.ts'

/** The JSON Schema of each named check's parameters, for validating what authors write. */
export async function checkSchemas(): Promise<ReadonlyMap<string, object>> {
  const loaded = Object.entries(checks).map(
    async ([name, load]) => [name, (await load()).parameters as object] as const,
  )
  return new Map(await Promise.all(loaded))
}
