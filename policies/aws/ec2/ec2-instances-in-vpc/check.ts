import type { Check, Kit, Place, Truth } from 'stackgate'

/** The subnets of the instance, its own or those of its interfaces or its launch template, are in one VPC. */
const check: Check = (instance, kit, { vpcId }) => {
  const { all, at, each, look, named, pass, unknown } = kit
  if (typeof vpcId !== 'string') return pass()

  const inSubnet = (subnet: Place) =>
    named(subnet, { type: 'AWS::EC2::Subnet' }, (found) => isInVpc(found, vpcId, kit))

  /** Of an instance, of its launch template, or of an interface: all say it alike. */
  const placed = (holder: Place, otherwise: () => Truth): Truth =>
    look(at(holder, 'SubnetId'), (subnet) =>
      subnet.value !== undefined ? inSubnet(subnet) : otherwise(),
    )
  const byInterfaces = (holder: Place, otherwise: () => Truth): Truth =>
    look(at(holder, 'NetworkInterfaces'), (interfaces) =>
      interfaces.value === undefined
        ? otherwise()
        : all([
            each(interfaces, (one) =>
              placed(one, () =>
                look(at(one, 'NetworkInterfaceId'), (id) =>
                  id.value === undefined
                    ? otherwise()
                    : named(id, INTERFACE, (found) => placed(found, nowhere)),
                ),
              ),
            ),
          ]),
    )
  const nowhere = () =>
    unknown(instance, 'without a subnet it runs in the default VPC, whose id is not in the input')
  const byTemplate = () =>
    look(at(instance, 'LaunchTemplate', 'LaunchTemplateId'), (template) =>
      template.value === undefined
        ? nowhere()
        : named(template, { type: 'AWS::EC2::LaunchTemplate' }, (found) =>
            byInterfaces(at(found, 'LaunchTemplateData'), nowhere),
          ),
    )
  return placed(instance, () => byInterfaces(instance, byTemplate))
}

const INTERFACE = { type: 'AWS::EC2::NetworkInterface' }

function isInVpc(subnet: Place, vpcId: string, kit: Kit): Truth {
  const { at, fail, look, matches, named, pass, unknown } = kit
  return look(at(subnet, 'VpcId'), (vpc) => {
    if (typeof vpc.value === 'string' || vpc.value === undefined) {
      return matches(vpc, { const: vpcId })
    }
    return named(vpc, { type: 'AWS::EC2::VPC' }, (found) =>
      look(found, ({ resource }) => {
        if (resource.address === vpcId) return pass()
        const wanted = `be that of ${vpcId}`
        return vpcId.startsWith('vpc-')
          ? unknown(vpc, `the id of ${resource.address} is known only once it is deployed`)
          : fail(vpc, `the subnet is in ${resource.address}`, { wanted })
      }),
    )
  })
}

export default check
