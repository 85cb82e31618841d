import type { Check, Place } from 'stackgate'

/** The repository asks for scans, or the registry scans each repository whatever it asks for. */
const check: Check = (repository, { any, at, matches, ofType, some, unknown, when }) => {
  const own = matches(repository, {
    required: ['ImageScanningConfiguration'],
    properties: {
      ImageScanningConfiguration: {
        required: ['ScanOnPush'],
        properties: { ScanOnPush: { const: true } },
      },
    },
  })
  const registries = ofType('AWS::ECR::RegistryScanningConfiguration').map((resource) => {
    const registry: Place = { kind: 'spot', resource, path: [], value: resource.properties }
    const rules = at(registry, 'Rules')
    const scans = (filter: { readonly const?: string }) =>
      some(
        rules,
        (rule) =>
          matches(rule, {
            properties: {
              ScanFrequency: { enum: ['SCAN_ON_PUSH', 'CONTINUOUS_SCAN'] },
              RepositoryFilters: { contains: { properties: { Filter: filter } } },
            },
          }),
        'no rule of the registry is for every repository',
      )
    const maybe = when(
      scans({}),
      unknown(repository, 'the registry scans repositories of some names, and may scan this one'),
    )
    return any(repository, [scans({ const: '*' }), maybe], 'the registry does not scan it')
  })
  return registries.length === 0
    ? own
    : any(repository, [own, ...registries], 'nothing asks for scans')
}

export default check
