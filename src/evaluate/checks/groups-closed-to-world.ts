import type { Truth } from '../../model/truth.ts'
import { isSymbolic } from '../../model/value.ts'
import { toNumber } from '../compare.ts'
import { named } from '../named.ts'
import { at, evidenceAt, look, overItems, type Place } from '../place.ts'
import { someRelated } from '../related.ts'
import { all, not, pass, unknownTruth } from '../truth.ts'
import { ingressClosedToWorld } from './ingress-closed-to-world.ts'
import type { NamedCheck } from './named-check.ts'

const text = { type: 'string' }

/** No security group of a resource opens the resource's own port to every address. */
export const groupsClosedToWorld: NamedCheck = {
  parameters: {
    type: 'object',
    additionalProperties: false,
    required: ['groups', 'port', 'absent'],
    properties: {
      groups: { description: 'The property that names the groups.', ...text },
      port: { description: 'The property that holds the port.', ...text },
      absent: { description: 'The port where nothing is said.', type: 'integer' },
    },
  },
  judge: (place, { groups, port, absent }, graph): Truth =>
    look(at(place, String(port)), (spot) => {
      const { value } = spot
      const number =
        value == null
          ? Number(absent)
          : isSymbolic(value) || typeof value === 'object'
            ? null
            : toNumber(value)
      if (number === null) return unknownTruth(evidenceAt(spot, 'its port is not known'))
      const ports = { ports: [number] }
      return overItems(
        at(place, String(groups)),
        (item) =>
          named(graph, item, { type: 'AWS::EC2::SecurityGroup' }, (group) =>
            all([
              ingressClosedToWorld.judge(group, ports, graph),
              rulesClosed(group, (rule) => ingressClosedToWorld.judge(rule, ports, graph)),
            ]),
          ),
        (items) => all([pass(), ...items]),
        pass(),
      )

      /** Rules that stand by themselves. */
      function rulesClosed(group: Place, judge: (rule: Place) => Truth): Truth {
        const open = evidenceAt(
          { ...spot, path: [String(groups)], value: undefined },
          `a rule of its group opens port ${number} to every address`,
        )
        const relation = { to: group, through: ['GroupId'] }
        const none = 'no rule by itself is for the group'
        const some = someRelated(
          graph,
          'AWS::EC2::SecurityGroupIngress',
          relation,
          (rule) => not(judge(rule), open),
          none,
        )
        return not(some, open)
      }
    }),
}
