import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e={aws_customer_gateway:{type:"AWS::EC2::CustomerGateway",alike:"certificate_arn device_name ip_address type",attributes:{bgp_asn:{to:"BgpAsn",as:"number"},bgp_asn_extended:{to:"BgpAsnExtended",as:"number"},tags:{to:"Tags",as:"tags"}}},aws_ec2_client_vpn_authorization_rule:{type:"AWS::EC2::ClientVpnAuthorizationRule",alike:`
      access_group_id authorize_all_groups client_vpn_endpoint_id description
      target_network_cidr
    `},aws_ec2_client_vpn_network_association:{type:"AWS::EC2::ClientVpnTargetNetworkAssociation",alike:"client_vpn_endpoint_id subnet_id"},aws_ec2_client_vpn_route:{type:"AWS::EC2::ClientVpnRoute",alike:`
      client_vpn_endpoint_id description destination_cidr_block target_vpc_subnet_id
    `},aws_vpn_gateway:{type:"AWS::EC2::VPNGateway",attributes:{amazon_side_asn:{to:"AmazonSideAsn",as:"number"},tags:{to:"Tags",as:"tags"}}},aws_vpn_gateway_route_propagation:{type:"AWS::EC2::VPNGatewayRoutePropagation",alike:"vpn_gateway_id",attributes:{route_table_id:"RouteTableIds[]"}},aws_vpn_connection_route:{type:"AWS::EC2::VPNConnectionRoute",alike:"destination_cidr_block vpn_connection_id"}};export{e as tables};
