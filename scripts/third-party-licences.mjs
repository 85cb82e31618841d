/**
 * Gathers the licences of everything that is shipped in dist/ and is not ours:
 * `node scripts/third-party-licences.mjs METAFILE… [PACKAGE…]` writes dist/THIRD-PARTY-LICENSES.txt.
 * METAFILE is what esbuild tells of a build; PACKAGE is a package that was copied beside the bundle.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What a licence's own text, and a notice that goes with it, is called. */
const licenceFile = /^(licen[cs]e|copying)([-.].*)?$/i
const noticeFile = /^notice([-.].*)?$/i

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) run(process.argv.slice(2))

/** @param {readonly string[]} given */
function run(given) {
  const root = process.cwd()
  const metafiles = given.filter((name) => name.endsWith('.json'))
  const copied = given.filter((name) => !name.endsWith('.json'))
  if (metafiles.length === 0) {
    process.stderr.write(
      'It takes the metafile of a build: node scripts/third-party-licences.mjs META.json [PACKAGE…]\n',
    )
    process.exitCode = 2
    return
  }
  const folders = metafiles.flatMap((file) =>
    bundledPackages(JSON.parse(readFileSync(file, 'utf8'))),
  )
  const { text, problems } = licencesText(root, [
    ...folders,
    ...copied.map((name) => `node_modules/${name}`),
  ])
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  if (problems.length > 0) process.exitCode = 1
  else writeFileSync(join(root, 'dist/THIRD-PARTY-LICENSES.txt'), text)
}

/**
 * The folders of the packages that have code in a build, relative to the root of the repository.
 * @param {{ outputs: Record<string, { inputs: Record<string, { bytesInOutput: number }> }> }} metafile
 * @returns {readonly string[]}
 */
export function bundledPackages({ outputs }) {
  const folders = Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([file]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? [])
  return [...new Set(folders)]
}

/**
 * One text with all licences, the same for the same packages whatever their order.
 * @param {string} root
 * @param {readonly string[]} folders
 */
export function licencesText(root, folders) {
  /** @type {string[]} */
  const problems = []
  /** @type {Map<string, string>} */
  const sections = new Map()
  for (const folder of folders) {
    const path = join(root, folder)
    if (!existsSync(join(path, 'package.json'))) {
      problems.push(`${folder} is no package that is installed.`)
      continue
    }
    const { name, version, license, author } = JSON.parse(
      readFileSync(join(path, 'package.json'), 'utf8'),
    )
    const own = textsOf(path)
    const texts = own.length > 0 ? own : standardTexts(license, author)
    if (typeof license !== 'string') problems.push(`${name} ${version} names no licence.`)
    if (texts.length === 0) problems.push(`${name} ${version} has no text of its licence.`)
    sections.set(`${name} ${version}`, [`${name} ${version}`, license, '', ...texts].join('\n'))
  }
  const sorted = [...sections].sort(([one], [other]) => (one < other ? -1 : 1))
  const rule = `\n\n${'-'.repeat(80)}\n\n`
  const head = 'This package holds code of the packages below, under their own licences.'
  return { text: `${[head, ...sorted.map(([, section]) => section)].join(rule)}\n`, problems }
}

/**
 * The licence's standard text, for a package that names its licence and leaves the text out.
 * @param {unknown} license
 * @param {unknown} author
 */
function standardTexts(license, author) {
  const file = new URL(`./licence-texts/${license}.txt`, import.meta.url)
  if (!existsSync(file)) return []
  const holder =
    typeof author === 'string'
      ? author
      : /** @type {{ name?: string } | undefined} */ (author)?.name
  const text = readFileSync(file, 'utf8').trim()
  return holder === undefined ? [text] : [`Copyright ${holder.replace(/\s*<.*>$/, '')}`, text]
}

/**
 * The texts of licences, then the notices; none without a licence.
 * @param {string} folder
 */
function textsOf(folder) {
  const names = readdirSync(folder).sort()
  const licences = names.filter((name) => licenceFile.test(name))
  if (licences.length === 0) return []
  return [...licences, ...names.filter((name) => noticeFile.test(name))].map((name) =>
    readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim(),
  )
}
