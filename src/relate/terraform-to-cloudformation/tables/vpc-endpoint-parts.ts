import type { Table, Tables } from '../table.ts'

const partOfEndpoint = (attribute: string, property: string): Table => ({
  type: 'AWS::EC2::VPCEndpoint',
  attributes: { [attribute]: `${property}[]` },
  partOf: {
    parent: 'aws_vpc_endpoint',
    key: 'vpc_endpoint_id',
    equals: ['id'],
    sets: [`${property}[]`],
  },
})

export const tables: Tables = {
  aws_vpc_endpoint_route_table_association: partOfEndpoint('route_table_id', 'RouteTableIds'),
  aws_vpc_endpoint_security_group_association: partOfEndpoint(
    'security_group_id',
    'SecurityGroupIds',
  ),
  aws_vpc_endpoint_subnet_association: partOfEndpoint('subnet_id', 'SubnetIds'),
}
