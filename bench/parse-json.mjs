// Reads a JSON file, parses it and passes over every value once: `node parse-json.mjs FILE`.
import { readFileSync } from 'node:fs'

/** @param {unknown} value */
function count(value) {
  if (typeof value !== 'object' || value === null) return 1
  let values = 1
  if (Array.isArray(value)) for (const item of value) values += count(item)
  else for (const name in value) values += count(value[name])
  return values
}

process.stdout.write(`${count(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')))} values\n`)
