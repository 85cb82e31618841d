import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appmesh_virtual_gateway: {
    type: 'AWS::AppMesh::VirtualGateway',
    alike: 'mesh_name mesh_owner',
    attributes: {
      name: 'VirtualGatewayName',
      spec: {
        to: 'Spec',
        attributes: {
          backend_defaults: {
            to: 'BackendDefaults',
            attributes: {
              client_policy: {
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
                          subject_alternative_names: {
                            to: 'SubjectAlternativeNames',
                            attributes: { match: { to: 'Match', alike: 'exact' } },
                          },
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
              },
            },
          },
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
              health_check: {
                to: 'HealthCheck',
                alike: `
healthy_threshold interval_millis path port protocol timeout_millis
unhealthy_threshold
`,
              },
              port_mapping: { to: 'PortMapping', alike: 'port protocol' },
              tls: {
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
                      subject_alternative_names: {
                        to: 'SubjectAlternativeNames',
                        attributes: { match: { to: 'Match', alike: 'exact' } },
                      },
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
              },
            },
          },
          logging: {
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
          },
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
                attributes: {
                  client_policy: {
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
                              subject_alternative_names: {
                                to: 'SubjectAlternativeNames',
                                attributes: { match: { to: 'Match', alike: 'exact' } },
                              },
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
                  },
                },
              },
            },
          },
          backend_defaults: {
            to: 'BackendDefaults',
            attributes: {
              client_policy: {
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
                          subject_alternative_names: {
                            to: 'SubjectAlternativeNames',
                            attributes: { match: { to: 'Match', alike: 'exact' } },
                          },
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
              },
            },
          },
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
              health_check: {
                to: 'HealthCheck',
                alike: `
healthy_threshold interval_millis path port protocol timeout_millis
unhealthy_threshold
`,
              },
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
                  grpc: {
                    to: 'GRPC',
                    attributes: {
                      idle: { to: 'Idle', alike: 'unit value' },
                      per_request: { to: 'PerRequest', alike: 'unit value' },
                    },
                  },
                  http2: {
                    to: 'HTTP2',
                    attributes: {
                      idle: { to: 'Idle', alike: 'unit value' },
                      per_request: { to: 'PerRequest', alike: 'unit value' },
                    },
                  },
                  http: {
                    to: 'HTTP',
                    attributes: {
                      idle: { to: 'Idle', alike: 'unit value' },
                      per_request: { to: 'PerRequest', alike: 'unit value' },
                    },
                  },
                  tcp: { to: 'TCP', attributes: { idle: { to: 'Idle', alike: 'unit value' } } },
                },
              },
              tls: {
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
                      subject_alternative_names: {
                        to: 'SubjectAlternativeNames',
                        attributes: { match: { to: 'Match', alike: 'exact' } },
                      },
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
              },
            },
          },
          logging: {
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
          },
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
