import type { Attributes, Block, Tables } from '../table.ts'

const subject_alternative_names: Block = {
  to: 'SubjectAlternativeNames',
  attributes: { match: { to: 'Match', alike: 'exact' } },
}

const client_policy: Block = {
  to: 'ClientPolicy',
  attributes: {
    tls: {
      to: 'TLS',
      alike: 'enforce ports',
      attributes: {
        certificate: {
          to: 'Certificate',
          attributes: {
            file: { to: 'File', alike: 'certificate_chain private_key' },
            sds: { to: 'SDS', alike: 'secret_name' },
          },
        },
        validation: {
          to: 'Validation',
          attributes: {
            subject_alternative_names,
            trust: {
              to: 'Trust',
              attributes: {
                acm: { to: 'ACM', alike: 'certificate_authority_arns' },
                file: { to: 'File', alike: 'certificate_chain' },
                sds: { to: 'SDS', alike: 'secret_name' },
              },
            },
          },
        },
      },
    },
  },
}

const backend_defaults: Block = {
  to: 'BackendDefaults',
  attributes: { client_policy },
}

const health_check: Block = {
  to: 'HealthCheck',
  alike: `
    healthy_threshold interval_millis path port protocol timeout_millis
    unhealthy_threshold
  `,
}

/** What a listener shows of itself, and asks of who calls it. */
const listenerTls: Block = {
  to: 'TLS',
  alike: 'mode',
  attributes: {
    certificate: {
      to: 'Certificate',
      attributes: {
        acm: { to: 'ACM', alike: 'certificate_arn' },
        file: { to: 'File', alike: 'certificate_chain private_key' },
        sds: { to: 'SDS', alike: 'secret_name' },
      },
    },
    validation: {
      to: 'Validation',
      attributes: {
        subject_alternative_names,
        trust: {
          to: 'Trust',
          attributes: {
            file: { to: 'File', alike: 'certificate_chain' },
            sds: { to: 'SDS', alike: 'secret_name' },
          },
        },
      },
    },
  },
}

const timeouts: Attributes = {
  idle: { to: 'Idle', alike: 'unit value' },
  per_request: { to: 'PerRequest', alike: 'unit value' },
}

const logging: Block = {
  to: 'Logging',
  attributes: {
    access_log: {
      to: 'AccessLog',
      attributes: {
        file: {
          to: 'File',
          alike: 'path',
          attributes: {
            format: {
              to: 'Format',
              alike: 'text',
              attributes: { json: { to: 'Json[]', alike: 'key value' } },
            },
          },
        },
      },
    },
  },
}

export const tables: Tables = {
  aws_appmesh_virtual_gateway: {
    type: 'AWS::AppMesh::VirtualGateway',
    alike: 'mesh_name mesh_owner',
    attributes: {
      name: 'VirtualGatewayName',
      spec: {
        to: 'Spec',
        attributes: {
          backend_defaults,
          listener: {
            to: 'Listeners[]',
            attributes: {
              connection_pool: {
                to: 'ConnectionPool',
                attributes: {
                  grpc: { to: 'GRPC', alike: 'max_requests' },
                  http2: { to: 'HTTP2', alike: 'max_requests' },
                  http: { to: 'HTTP', alike: 'max_connections max_pending_requests' },
                },
              },
              health_check,
              port_mapping: { to: 'PortMapping', alike: 'port protocol' },
              tls: listenerTls,
            },
          },
          logging,
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_appmesh_virtual_node: {
    type: 'AWS::AppMesh::VirtualNode',
    alike: 'mesh_name mesh_owner',
    attributes: {
      name: 'VirtualNodeName',
      spec: {
        to: 'Spec',
        attributes: {
          backend: {
            to: 'Backends[]',
            attributes: {
              virtual_service: {
                to: 'VirtualService',
                alike: 'virtual_service_name',
                attributes: { client_policy },
              },
            },
          },
          backend_defaults,
          listener: {
            to: 'Listeners[]',
            attributes: {
              connection_pool: {
                to: 'ConnectionPool',
                attributes: {
                  grpc: { to: 'GRPC', alike: 'max_requests' },
                  http2: { to: 'HTTP2', alike: 'max_requests' },
                  http: { to: 'HTTP', alike: 'max_connections max_pending_requests' },
                  tcp: { to: 'TCP', alike: 'max_connections' },
                },
              },
              health_check,
              outlier_detection: {
                to: 'OutlierDetection',
                alike: 'max_ejection_percent max_server_errors',
                attributes: {
                  base_ejection_duration: { to: 'BaseEjectionDuration', alike: 'unit value' },
                  interval: { to: 'Interval', alike: 'unit value' },
                },
              },
              port_mapping: { to: 'PortMapping', alike: 'port protocol' },
              timeout: {
                to: 'Timeout',
                attributes: {
                  grpc: { to: 'GRPC', attributes: timeouts },
                  http2: { to: 'HTTP2', attributes: timeouts },
                  http: { to: 'HTTP', attributes: timeouts },
                  tcp: { to: 'TCP', attributes: { idle: { to: 'Idle', alike: 'unit value' } } },
                },
              },
              tls: listenerTls,
            },
          },
          logging,
          service_discovery: {
            to: 'ServiceDiscovery',
            attributes: {
              aws_cloud_map: {
                to: 'AWSCloudMap',
                alike: 'namespace_name service_name',
                attributes: { attributes: { to: 'Attributes', as: 'tags' } },
              },
              dns: { to: 'DNS', alike: 'hostname ip_preference response_type' },
            },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
