import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YDQ5FF33.js";import"./chunk-4QPRC5PX.js";import"./chunk-TLKZKP64.js";import"./chunk-55CDFFVJ.js";var e=n=>["ResourceId",{to:"ResourceType",constant:n}],t={attributes:{cloudwatch_log_options:{to:"CloudwatchLogOptions",alike:`
        log_enabled log_group_arn bgp_log_enabled bgp_log_group_arn bgp_log_output_format
        log_output_format
      `,defaults:{log_enabled:!1}}}},a={tags:{to:"Tags",as:"tags"},enable_resource_name_dns_a_record_on_launch:"PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord",enable_resource_name_dns_aaaa_record_on_launch:"PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord",private_dns_hostname_type_on_launch:"PrivateDnsNameOptionsOnLaunch.HostnameType"},i={aws_vpc:{type:"AWS::EC2::VPC",alike:`
      cidr_block enable_dns_hostnames enable_dns_support instance_tenancy
      ipv4_ipam_pool_id ipv4_netmask_length
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{enable_dns_support:!0,instance_tenancy:"default"}},aws_subnet:{type:"AWS::EC2::Subnet",alike:`
      assign_ipv6_address_on_creation availability_zone availability_zone_id cidr_block
      enable_dns64 enable_lni_at_device_index ipv6_cidr_block ipv6_native
      map_public_ip_on_launch outpost_arn vpc_id ipv4_ipam_pool_id ipv4_netmask_length
      ipv6_ipam_pool_id ipv6_netmask_length
    `,attributes:a,defaults:{map_public_ip_on_launch:!1,assign_ipv6_address_on_creation:!1,enable_dns64:!1,enable_resource_name_dns_a_record_on_launch:!1,enable_resource_name_dns_aaaa_record_on_launch:!1,ipv6_native:!1}},aws_flow_log:{type:"AWS::EC2::FlowLog",alike:`
      deliver_cross_account_role log_destination log_destination_type log_format
      max_aggregation_interval traffic_type log_group_name
    `,attributes:{iam_role_arn:"DeliverLogsPermissionArn",vpc_id:e("VPC"),subnet_id:e("Subnet"),eni_id:e("NetworkInterface"),transit_gateway_id:e("TransitGateway"),tags:{to:"Tags",as:"tags"},destination_options:{to:"DestinationOptions",alike:"file_format hive_compatible_partitions per_hour_partition"},transit_gateway_attachment_id:"ResourceId",regional_nat_gateway_id:"ResourceId",tag_field_specification:{to:"TagFieldSpecifications[]",alike:"resource_type tag_keys"}},defaults:{log_destination_type:"cloud-watch-logs",max_aggregation_interval:600}},aws_eip:{type:"AWS::EC2::EIP",alike:"address domain ipam_pool_id network_border_group public_ipv4_pool",attributes:{instance:"InstanceId",tags:{to:"Tags",as:"tags"}}},aws_vpc_endpoint:{type:"AWS::EC2::VPCEndpoint",alike:`
      ip_address_type private_dns_enabled resource_configuration_arn route_table_ids
      security_group_ids service_name service_network_arn service_region subnet_ids
      vpc_endpoint_type vpc_id
    `,attributes:{policy:{to:"PolicyDocument",as:"json"},tags:{to:"Tags",as:"tags"},dns_options:{to:"DnsOptions",alike:"dns_record_ip_type private_dns_preference private_dns_specified_domains",attributes:{private_dns_only_for_inbound_resolver_endpoint:{to:"PrivateDnsOnlyForInboundResolverEndpoint",as:{true:"OnlyInboundResolver",false:"AllResolvers"}}}}},defaults:{vpc_endpoint_type:"Gateway"}},aws_vpc_endpoint_policy:{type:"AWS::EC2::VPCEndpoint",attributes:{policy:{to:"PolicyDocument",as:"json"}},partOf:{parent:"aws_vpc_endpoint",key:"vpc_endpoint_id",equals:["id"],sets:["PolicyDocument"]}},aws_internet_gateway:{type:"AWS::EC2::InternetGateway",attributes:{tags:{to:"Tags",as:"tags"}},beside:[{from:"vpc_id",type:"AWS::EC2::VPCGatewayAttachment",owner:"InternetGatewayId",value:"VpcId"}]},aws_internet_gateway_attachment:{type:"AWS::EC2::VPCGatewayAttachment",alike:"internet_gateway_id vpc_id"},aws_default_vpc:{type:"AWS::EC2::VPC",alike:"enable_dns_hostnames enable_dns_support cidr_block instance_tenancy",attributes:{tags:{to:"Tags",as:"tags"}},defaults:{enable_dns_hostnames:!0,enable_dns_support:!0}},aws_default_subnet:{type:"AWS::EC2::Subnet",alike:`
      availability_zone map_public_ip_on_launch assign_ipv6_address_on_creation enable_dns64
      ipv6_cidr_block ipv6_native availability_zone_id cidr_block enable_lni_at_device_index
      outpost_arn vpc_id
    `,attributes:a,defaults:{assign_ipv6_address_on_creation:!1,enable_dns64:!1,enable_resource_name_dns_a_record_on_launch:!1,enable_resource_name_dns_aaaa_record_on_launch:!1,ipv6_native:!1,map_public_ip_on_launch:!0}},aws_vpc_block_public_access_options:{type:"AWS::EC2::VPCBlockPublicAccessOptions",alike:"internet_gateway_block_mode"},aws_ec2_client_vpn_endpoint:{type:"AWS::EC2::ClientVpnEndpoint",alike:`
      client_cidr_block description disconnect_on_session_timeout dns_servers
      endpoint_ip_address_type security_group_ids self_service_portal
      server_certificate_arn session_timeout_hours split_tunnel traffic_ip_address_type
      transport_protocol vpc_id vpn_port
    `,attributes:{authentication_options:{to:"AuthenticationOptions[]",alike:"type",attributes:{active_directory_id:"ActiveDirectory.DirectoryId",root_certificate_chain_arn:"MutualAuthentication.ClientRootCertificateChainArn",saml_provider_arn:"FederatedAuthentication.SAMLProviderArn",self_service_saml_provider_arn:"FederatedAuthentication.SelfServiceSAMLProviderArn"}},client_connect_options:{to:"ClientConnectOptions",alike:"enabled lambda_function_arn"},client_login_banner_options:{to:"ClientLoginBannerOptions",alike:"banner_text enabled"},client_route_enforcement_options:{to:"ClientRouteEnforcementOptions",alike:"enforced"},connection_log_options:{to:"ConnectionLogOptions",alike:"cloudwatch_log_group cloudwatch_log_stream enabled"},tags:{to:"TagSpecifications[ResourceType=client-vpn-endpoint].Tags",as:"tags"},transit_gateway_configuration:{to:"TransitGatewayConfiguration",alike:"availability_zone_ids availability_zones transit_gateway_id"}},defaults:{self_service_portal:"disabled",session_timeout_hours:24,split_tunnel:!1,transport_protocol:"udp",vpn_port:443}},aws_ec2_managed_prefix_list:{type:"AWS::EC2::PrefixList",alike:"address_family max_entries",attributes:{name:"PrefixListName",tags:{to:"Tags",as:"tags"},entry:{to:"Entries[]",alike:"cidr description"}}},aws_ec2_transit_gateway:{type:"AWS::EC2::TransitGateway",arn:"TransitGatewayArn",alike:`
      amazon_side_asn auto_accept_shared_attachments default_route_table_association
      default_route_table_propagation description dns_support encryption_support
      multicast_support security_group_referencing_support transit_gateway_cidr_blocks
      vpn_ecmp_support association_default_route_table_id propagation_default_route_table_id
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{amazon_side_asn:64512,auto_accept_shared_attachments:"disable",default_route_table_association:"enable",default_route_table_propagation:"enable",dns_support:"enable",multicast_support:"disable",security_group_referencing_support:"disable",vpn_ecmp_support:"enable"}},aws_egress_only_internet_gateway:{type:"AWS::EC2::EgressOnlyInternetGateway",alike:"vpc_id",attributes:{tags:{to:"Tags",as:"tags"}}},aws_eip_association:{type:"AWS::EC2::EIPAssociation",alike:"allocation_id instance_id network_interface_id private_ip_address"},aws_nat_gateway:{type:"AWS::EC2::NatGateway",alike:`
      allocation_id availability_mode connectivity_type secondary_allocation_ids
      secondary_private_ip_address_count secondary_private_ip_addresses subnet_id vpc_id
    `,attributes:{tags:{to:"Tags",as:"tags"}},defaults:{connectivity_type:"public"}},aws_vpc_dhcp_options:{type:"AWS::EC2::DHCPOptions",alike:"domain_name domain_name_servers netbios_name_servers ntp_servers",attributes:{netbios_node_type:{to:"NetbiosNodeType",as:"number"},ipv6_address_preferred_lease_time:{to:"Ipv6AddressPreferredLeaseTime",as:"number"},tags:{to:"Tags",as:"tags"}}},aws_vpc_endpoint_service:{type:"AWS::EC2::VPCEndpointService",alike:`
      acceptance_required gateway_load_balancer_arns network_load_balancer_arns
      private_dns_name supported_ip_address_types supported_regions
    `,attributes:{tags:{to:"Tags",as:"tags"}}},aws_vpc_peering_connection:{type:"AWS::EC2::VPCPeeringConnection",alike:"peer_owner_id peer_region peer_vpc_id vpc_id",attributes:{tags:{to:"Tags",as:"tags"}}},aws_vpn_connection:{type:"AWS::EC2::VPNConnection",alike:`
      customer_gateway_id enable_acceleration local_ipv4_network_cidr
      local_ipv6_network_cidr outside_ip_address_type remote_ipv4_network_cidr
      remote_ipv6_network_cidr static_routes_only transit_gateway_id
      transport_transit_gateway_attachment_id tunnel_bandwidth tunnel_inside_ip_version
      type vpn_concentrator_id vpn_gateway_id
    `,attributes:{preshared_key_storage:"PreSharedKeyStorage",tags:{to:"Tags",as:"tags"},tunnel1_log_options:{to:"VpnTunnelOptionsSpecifications[0].LogOptions",...t},tunnel2_log_options:{to:"VpnTunnelOptionsSpecifications[1].LogOptions",...t}}}};export{i as tables};
