import { Ajv2020 } from 'ajv/dist/2020.js'
import report from '../../../docs/schemas/report.schema.json' with { type: 'json' }
import verdict from '../../../docs/schemas/verdict.schema.json' with { type: 'json' }
import type { Decision } from '../../model/decision.ts'

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, schemas: [verdict] })
const matches = ajv.compile(report)

/** Whether a value has the published shape of a report, and nothing besides. */
export const isReport = (value: unknown): value is Decision => matches(value)
