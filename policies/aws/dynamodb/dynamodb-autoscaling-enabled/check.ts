import type { Check, Place } from 'stackgate'

/** A table is paid by the request, or both of its capacities have a target that a policy moves. */
const check: Check = (table, { all, any, at, look, matches, mentioned, pass, related }) => {
  const fixed = 'its capacity is fixed, and nothing in the input scales it'
  const onDemand = { required: ['BillingMode'], properties: { BillingMode: { const: ON_DEMAND } } }
  return look(at(table, 'BillingMode'), ({ value }) =>
    value === ON_DEMAND
      ? pass()
      : any(table, [matches(table, onDemand), all([scales('Read'), scales('Write')])], fixed),
  )

  function scales(kind: string) {
    const dimension = { const: `dynamodb:table:${kind}CapacityUnits` }
    const none = `its ${kind.toLowerCase()} capacity is fixed, and nothing in the input scales it`
    const ofTable = { to: table, through: ['ResourceId'], name: ['TableName'], before: 'table/' }
    const isOfKind = (place: Place) =>
      matches(place, {
        required: ['ScalableDimension'],
        properties: { ScalableDimension: dimension },
      })
    return mentioned(
      TARGET,
      ofTable,
      (target) =>
        all([
          isOfKind(target),
          any(
            table,
            [
              related(POLICY, { to: target, through: ['ScalingTargetId'] }, pass, { none }),
              mentioned(POLICY, { to: target, through: ['ResourceId'] }, pass, { none }),
              mentioned(POLICY, ofTable, isOfKind, { none }),
            ],
            none,
          ),
        ]),
      { none },
    )
  }
}

const ON_DEMAND = 'PAY_PER_REQUEST'
const TARGET = 'AWS::ApplicationAutoScaling::ScalableTarget'
const POLICY = 'AWS::ApplicationAutoScaling::ScalingPolicy'

export default check
