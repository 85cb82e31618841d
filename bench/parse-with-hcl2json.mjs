// Parses the .tf files of a folder with HashiCorp's parser and does nothing else: what
// bench/configurations.mjs compares with. `node parse-with-hcl2json.mjs FOLDER`
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@cdktf/hcl2json'

const folder = process.argv[2] ?? '.'
for (const name of readdirSync(folder).filter((file) => file.endsWith('.tf'))) {
  await parse(name, readFileSync(join(folder, name), 'utf8'))
}
