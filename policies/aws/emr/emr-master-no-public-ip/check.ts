import type { Check } from 'stackgate'

/** A node gets a public address where its subnet gives one to whatever starts in it; by default it gives none. */
const check: Check = (
  cluster,
  { all, at, each, fail, look, matches, named, pass, unknown, when },
) => {
  const one = at(cluster, 'Instances', 'Ec2SubnetId')
  const several = at(cluster, 'Instances', 'Ec2SubnetIds')
  const hidden = (id: typeof cluster) =>
    named(id, { type: 'AWS::EC2::Subnet' }, (subnet) =>
      all([
        pass(),
        when(matches(subnet, open), fail(id, 'that subnet gives each node a public address')),
      ]),
    )
  return look(one, (single) =>
    look(several, (list) =>
      single.value === undefined && list.value === undefined
        ? unknown(
            cluster,
            'without a subnet it starts in one of the default VPC, which may give public addresses',
          )
        : all([hidden(single), each(list, hidden)]),
    ),
  )
}

const open = {
  required: ['MapPublicIpOnLaunch'],
  properties: { MapPublicIpOnLaunch: { const: true } },
}

export default check
