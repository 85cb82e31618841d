import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-WH2XJ7Y4.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={alike:"cidr_block ipv6_cidr_block",attributes:{rule_no:"RuleNumber",action:"RuleAction",protocol:{to:"Protocol",as:"protocol-number"},from_port:"PortRange.From",to_port:"PortRange.To"}},t=[{from:"ingress",type:"AWS::EC2::NetworkAclEntry",owner:"NetworkAclId",block:{...e,fixed:{Egress:!1}}},{from:"egress",type:"AWS::EC2::NetworkAclEntry",owner:"NetworkAclId",block:{...e,fixed:{Egress:!0}}},{from:"subnet_ids",type:"AWS::EC2::SubnetNetworkAclAssociation",owner:"NetworkAclId",value:"SubnetId"}],o=[{from:"route",type:"AWS::EC2::Route",owner:"RouteTableId",block:{omitEmpty:!0,alike:`
        carrier_gateway_id core_network_arn destination_prefix_list_id gateway_id
        local_gateway_id nat_gateway_id network_interface_id transit_gateway_id vpc_endpoint_id
        vpc_peering_connection_id
      `,attributes:{cidr_block:"DestinationCidrBlock",ipv6_cidr_block:"DestinationIpv6CidrBlock",egress_only_gateway_id:"EgressOnlyInternetGatewayId"}}}],a={aws_network_acl_rule:{type:"AWS::EC2::NetworkAclEntry",alike:`
      cidr_block egress ipv6_cidr_block network_acl_id rule_action rule_number
    `,attributes:{protocol:{to:"Protocol",as:"protocol-number"},from_port:"PortRange.From",to_port:"PortRange.To",icmp_code:{to:"Icmp.Code",as:"number"},icmp_type:{to:"Icmp.Type",as:"number"}},defaults:{egress:!1}},aws_network_acl:{type:"AWS::EC2::NetworkAcl",alike:"vpc_id",attributes:{tags:{to:"Tags",as:"tags"}},beside:t},aws_default_network_acl:{type:"AWS::EC2::NetworkAcl",attributes:{tags:{to:"Tags",as:"tags"}},beside:t},aws_network_acl_association:{type:"AWS::EC2::SubnetNetworkAclAssociation",alike:"network_acl_id subnet_id"},aws_route:{type:"AWS::EC2::Route",alike:`
      carrier_gateway_id core_network_arn destination_cidr_block destination_ipv6_cidr_block
      destination_prefix_list_id gateway_id local_gateway_id nat_gateway_id
      network_interface_id route_table_id transit_gateway_id vpc_endpoint_id
      vpc_peering_connection_id odb_network_arn
    `,attributes:{egress_only_gateway_id:"EgressOnlyInternetGatewayId"}},aws_route_table:{type:"AWS::EC2::RouteTable",alike:"vpc_id",attributes:{tags:{to:"Tags",as:"tags"}},beside:o},aws_route_table_association:{type:"AWS::EC2::SubnetRouteTableAssociation",alike:"route_table_id subnet_id"}};export{a as tables};
