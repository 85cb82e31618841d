import type { Check, Place, Truth } from 'stackgate'

/**
 * AWS makes the group with rules. Terraform takes them all away where it takes the group over, and puts in
 * what is written; rules may stand apart as well.
 */
const check: Check = (vpc, kit) => {
  const { all, any, at, each, fail, look, named, ofType, pass, placeOf, related, when } = kit
  const none = 'nothing takes away the rules that AWS makes the default security group with'
  const byCdk = related(CDK, { to: vpc, through: ['DefaultSecurityGroupId'] }, pass, { none })

  return look(vpc, ({ resource: { id, deployment, writtenType } }) => {
    const groups = ofType('AWS::EC2::SecurityGroup')
      .filter((group) => group.writtenType === 'aws_default_security_group')
      .map((group) => {
        const place = placeOf(group)
        const isNear = group.deployment.id === deployment.id
        return { place, isOfVpc: isOfVpc(place, isNear && writtenType === 'aws_default_vpc') }
      })
    const taken = groups.map(({ isOfVpc }) => isOfVpc)
    return all([
      any(vpc, [byCdk, ...taken], none),
      ...groups.map(({ place, isOfVpc }) => when(isOfVpc, isClosed(place))),
      noRulesApart(vpc),
    ])

    /** Without the id of a VPC a group is that of the default VPC. */
    function isOfVpc(group: Place, isWithoutId: boolean): Truth {
      const elsewhere = fail(group, none)
      return look(group, (whole) =>
        look(at(whole, 'VpcId'), (vpcId) => {
          if (whole.value === undefined || typeof vpcId.value === 'string') return elsewhere
          if (vpcId.value === undefined) return isWithoutId ? pass() : elsewhere
          return named(vpcId, { type: 'AWS::EC2::VPC' }, (found) =>
            look(found, ({ resource }) => (resource.id === id ? pass() : elsewhere)),
          )
        }),
      )
    }
  })

  function isClosed(group: Place): Truth {
    return all([
      pass(),
      each(at(group, 'SecurityGroupIngress'), (rule) =>
        fail(rule, 'the default security group lets something in'),
      ),
      each(at(group, 'SecurityGroupEgress'), (rule) =>
        fail(rule, 'the default security group lets something out'),
      ),
      noRulesApart(group),
    ])
  }

  /** A rule names the group, or `Vpc.DefaultSecurityGroup`, the only group that a VPC has an attribute of. */
  function noRulesApart(owner: Place): Truth {
    const reasons = { none: 'no rule in the input names this group' }
    const relation = { to: owner, through: ['GroupId'] }
    const told = 'the rule is one of a default security group'
    return all(
      RULES.map((type) =>
        when(
          related(type, relation, pass, reasons),
          related(type, relation, (rule) => fail(rule, told), reasons),
        ),
      ),
    )
  }
}

const RULES = ['AWS::EC2::SecurityGroupIngress', 'AWS::EC2::SecurityGroupEgress']
/** What the CDK adds for `restrictDefaultSecurityGroup`: a function that takes the rules away. */
const CDK = 'Custom::VpcRestrictDefaultSG'

export default check
