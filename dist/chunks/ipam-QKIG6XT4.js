import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
import"./chunk-YD5PIIUL.js";import"./chunk-PXWS3VS3.js";import"./chunk-LTA2WTEM.js";import"./chunk-TLKZKP64.js";import"./chunk-PVF7EXKK.js";import"./chunk-55CDFFVJ.js";var p={aws_vpc_ipam:{type:"AWS::EC2::IPAM",alike:"description enable_private_gua metered_account tier",attributes:{operating_regions:{to:"OperatingRegions[]",alike:"region_name"},tags:{to:"Tags",as:"tags"}}},aws_vpc_ipam_pool:{type:"AWS::EC2::IPAMPool",alike:`
      address_family allocation_default_netmask_length allocation_max_netmask_length
      allocation_min_netmask_length auto_import aws_service description ipam_scope_id
      locale public_ip_source publicly_advertisable source_ipam_pool_id
    `,attributes:{allocation_resource_tags:{to:"AllocationResourceTags",as:"tags"},source_resource:{to:"SourceResource",alike:"resource_id resource_owner resource_region resource_type"},tags:{to:"Tags",as:"tags"}},defaults:{auto_import:!1,locale:"None"}},aws_vpc_ipam_scope:{type:"AWS::EC2::IPAMScope",alike:"description ipam_id",attributes:{tags:{to:"Tags",as:"tags"}}}};export{p as tables};
