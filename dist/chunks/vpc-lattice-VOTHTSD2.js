import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var _={aws_vpclattice_service:{type:"AWS::VpcLattice::Service",alike:"auth_type certificate_arn custom_domain_name idle_timeout_seconds name",attributes:{tags:{to:"Tags",as:"tags"},dns_entry:{to:"DnsEntry",alike:"domain_name hosted_zone_id"}}},aws_vpclattice_service_network:{type:"AWS::VpcLattice::ServiceNetwork",alike:"auth_type name",attributes:{tags:{to:"Tags",as:"tags"}}},aws_vpclattice_service_network_vpc_association:{type:"AWS::VpcLattice::ServiceNetworkVpcAssociation",alike:`
      private_dns_enabled security_group_ids service_network_identifier vpc_identifier
    `,attributes:{dns_options:{to:"DnsOptions",alike:"private_dns_preference private_dns_specified_domains"},tags:{to:"Tags",as:"tags"}}},aws_vpclattice_target_group:{type:"AWS::VpcLattice::TargetGroup",alike:"name type",attributes:{config:{to:"Config",alike:`
          ip_address_type lambda_event_structure_version port protocol protocol_version
          vpc_identifier
        `,attributes:{health_check:{to:"HealthCheck",alike:`
              enabled health_check_interval_seconds health_check_timeout_seconds
              healthy_threshold_count path port protocol protocol_version
              unhealthy_threshold_count
            `,attributes:{matcher:{attributes:{value:"Matcher.HttpCode"}}}}}},tags:{to:"Tags",as:"tags"}}},aws_vpclattice_listener:{type:"AWS::VpcLattice::Listener",alike:"name port protocol service_identifier",attributes:{default_action:{to:"DefaultAction",attributes:{fixed_response:{to:"FixedResponse",alike:"status_code"},forward:{to:"Forward",attributes:{target_groups:{to:"TargetGroups[]",alike:"target_group_identifier weight"}}}}},tags:{to:"Tags",as:"tags"}}}};export{_ as tables};
