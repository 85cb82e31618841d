import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);
var e={to:"InstanceRequirements",alike:`
    accelerator_manufacturers accelerator_names accelerator_types allowed_instance_types
    bare_metal burstable_performance cpu_manufacturers excluded_instance_types
    instance_generations local_storage local_storage_types
    max_spot_price_as_percentage_of_optimal_on_demand_price
    on_demand_max_price_percentage_over_lowest_price require_hibernate_support
    spot_max_price_percentage_over_lowest_price
  `,attributes:{accelerator_count:{to:"AcceleratorCount",alike:"max min"},accelerator_total_memory_mib:{to:"AcceleratorTotalMemoryMiB",alike:"max min"},baseline_ebs_bandwidth_mbps:{to:"BaselineEbsBandwidthMbps",alike:"max min"},memory_gib_per_vcpu:{to:"MemoryGiBPerVCpu",alike:"max min"},memory_mib:{to:"MemoryMiB",alike:"max min"},network_bandwidth_gbps:{to:"NetworkBandwidthGbps",alike:"max min"},network_interface_count:{to:"NetworkInterfaceCount",alike:"max min"},total_local_storage_gb:{to:"TotalLocalStorageGB",alike:"max min"},vcpu_count:{to:"VCpuCount",alike:"max min"}}};export{e as a};
