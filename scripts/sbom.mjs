// Prints what dist/ is made of, as CycloneDX 1.6 (https://cyclonedx.org/docs/1.6/json/): the packages whose
// licences lie beside it. `node scripts/sbom.mjs`
import { readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const read = (file) => readFileSync(join(root, file), 'utf8')
const { name, version, license } = JSON.parse(read('package.json'))

/** A line of dashes, an empty one, then name and version, then the licence. */
const packages = read('dist/THIRD-PARTY-LICENSES.txt').matchAll(
  /^-{80}\n\n(\S+) (\d\S*)\n([^\n]+)\n/gm,
)
const components = [...packages].map(([, bundled, of, licence]) => ({
  type: 'library',
  'bom-ref': purlOf(bundled, of),
  name: bundled,
  version: of,
  purl: purlOf(bundled, of),
  licenses: [licenceOf(licence)],
}))
if (components.length === 0) throw new Error('dist/THIRD-PARTY-LICENSES.txt names no package')

const bom = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purlOf(name, version),
      ...{ name, version, purl: purlOf(name, version), licenses: [{ license: { id: license } }] },
    },
  },
  components,
  dependencies: [
    { ref: purlOf(name, version), dependsOn: components.map((component) => component['bom-ref']) },
  ],
}
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`)

/** https://github.com/package-url/purl-spec: the scope's @ is encoded. */
function purlOf(packageName, of) {
  return `pkg:npm/${packageName.replace('@', '%40')}@${of}`
}

function licenceOf(licence) {
  return /\s/.test(licence) ? { expression: licence } : { license: { id: licence } }
}
