import { matches } from '../assert.ts'
import { at, evidenceAt, look } from '../place.ts'
import { all, any } from '../truth.ts'
import type { NamedCheck } from './named-check.ts'

/** The names under which a domain publishes what AWS Config's rules call `search`, `index`, `error` and `audit`. */
const published = {
  search: 'SEARCH_SLOW_LOGS',
  index: 'INDEX_SLOW_LOGS',
  error: 'ES_APPLICATION_LOGS',
  audit: 'AUDIT_LOGS',
} as const

const isPublished = (name: string) => ({
  required: [name],
  properties: {
    [name]: {
      required: ['Enabled', 'CloudWatchLogsLogGroupArn'],
      properties: { Enabled: { const: true } },
    },
  },
})

/** An OpenSearch or Elasticsearch domain publishes each of the logs that are named; where none is, any log. */
export const domainPublishesLogs: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['logTypes'],
    properties: {
      logTypes: {
        description: 'Logs that have to be published; none: any one does.',
        type: 'array',
        items: { enum: Object.keys(published) },
      },
    },
  },
  judge: (domain, { logTypes }) => {
    const wanted = logTypes as readonly (keyof typeof published)[]
    const options = at(domain, 'LogPublishingOptions')
    return look(options, (spot) => {
      if (spot.value === undefined) return matches(domain, { required: ['LogPublishingOptions'] })
      if (wanted.length > 0)
        return all(wanted.map((log) => matches(spot, isPublished(published[log]))))
      return any(
        Object.values(published).map((name) => matches(spot, isPublished(name))),
        evidenceAt(spot, 'no log goes to CloudWatch'),
      )
    })
  },
}
