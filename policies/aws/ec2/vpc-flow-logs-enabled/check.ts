import type { Check } from 'stackgate'

/** A flow log of the whole VPC: those of its subnets see the traffic of some machines only. */
const check: Check = (vpc, { matches, pass, related }, { traffic }) =>
  related(
    'AWS::EC2::FlowLog',
    { to: vpc, through: ['ResourceId'] },
    (log) =>
      typeof traffic === 'string'
        ? matches(log, {
            required: ['TrafficType'],
            properties: { TrafficType: { enum: [traffic, 'ALL'] } },
          })
        : pass(),
    { none: 'no flow log in the input names this VPC' },
  )

export default check
