import type { Block } from '../table.ts'

/** The form of the records that a monitoring job reads. */
export const datasetFormat: Block = {
  to: 'DatasetFormat',
  attributes: {
    csv: { to: 'Csv', alike: 'header' },
    json: { to: 'Json', alike: 'line' },
  },
}

/** Where a monitoring job puts what it finds. */
export const monitoringOutputs: Block = {
  to: 'MonitoringOutputs[]',
  attributes: {
    s3_output: { to: 'S3Output', alike: 'local_path s3_upload_mode s3_uri' },
  },
}

/** The instances that a monitoring job runs on. */
export const clusterConfig: Block = {
  to: 'ClusterConfig',
  alike: 'instance_count instance_type volume_kms_key_id',
  attributes: { volume_size_in_gb: 'VolumeSizeInGB' },
}

/** The network of a monitoring job. */
export const networkConfig: Block = {
  to: 'NetworkConfig',
  alike: 'enable_inter_container_traffic_encryption enable_network_isolation',
  attributes: {
    vpc_config: { to: 'VpcConfig', alike: 'security_group_ids subnets' },
  },
}
