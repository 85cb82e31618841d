import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appmesh_gateway_route: {
    type: 'AWS::AppMesh::GatewayRoute',
    alike: 'mesh_name mesh_owner virtual_gateway_name',
    attributes: {
      name: 'GatewayRouteName',
      spec: {
        to: 'Spec',
        alike: 'priority',
        attributes: {
          grpc_route: {
            to: 'GrpcRoute',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  target: {
                    to: 'Target',
                    alike: 'port',
                    attributes: {
                      virtual_service: { to: 'VirtualService', alike: 'virtual_service_name' },
                    },
                  },
                },
              },
              match: { to: 'Match', alike: 'port service_name' },
            },
          },
          http2_route: {
            to: 'Http2Route',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  rewrite: {
                    to: 'Rewrite',
                    attributes: {
                      hostname: { to: 'Hostname', alike: 'default_target_hostname' },
                      path: { to: 'Path', alike: 'exact' },
                      prefix: { to: 'Prefix', alike: 'default_prefix value' },
                    },
                  },
                  target: {
                    to: 'Target',
                    alike: 'port',
                    attributes: {
                      virtual_service: { to: 'VirtualService', alike: 'virtual_service_name' },
                    },
                  },
                },
              },
              match: {
                to: 'Match',
                alike: 'port prefix',
                attributes: {
                  header: {
                    to: 'Headers[]',
                    alike: 'invert name',
                    attributes: {
                      match: {
                        to: 'Match',
                        alike: 'exact prefix regex suffix',
                        attributes: { range: { to: 'Range', alike: 'end start' } },
                      },
                    },
                  },
                  hostname: { to: 'Hostname', alike: 'exact suffix' },
                  path: { to: 'Path', alike: 'exact regex' },
                  query_parameter: {
                    to: 'QueryParameters[]',
                    alike: 'name',
                    attributes: { match: { to: 'Match', alike: 'exact' } },
                  },
                },
              },
            },
          },
          http_route: {
            to: 'HttpRoute',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  rewrite: {
                    to: 'Rewrite',
                    attributes: {
                      hostname: { to: 'Hostname', alike: 'default_target_hostname' },
                      path: { to: 'Path', alike: 'exact' },
                      prefix: { to: 'Prefix', alike: 'default_prefix value' },
                    },
                  },
                  target: {
                    to: 'Target',
                    alike: 'port',
                    attributes: {
                      virtual_service: { to: 'VirtualService', alike: 'virtual_service_name' },
                    },
                  },
                },
              },
              match: {
                to: 'Match',
                alike: 'port prefix',
                attributes: {
                  header: {
                    to: 'Headers[]',
                    alike: 'invert name',
                    attributes: {
                      match: {
                        to: 'Match',
                        alike: 'exact prefix regex suffix',
                        attributes: { range: { to: 'Range', alike: 'end start' } },
                      },
                    },
                  },
                  hostname: { to: 'Hostname', alike: 'exact suffix' },
                  path: { to: 'Path', alike: 'exact regex' },
                  query_parameter: {
                    to: 'QueryParameters[]',
                    alike: 'name',
                    attributes: { match: { to: 'Match', alike: 'exact' } },
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
  aws_appmesh_route: {
    type: 'AWS::AppMesh::Route',
    alike: 'mesh_name mesh_owner virtual_router_name',
    attributes: {
      name: 'RouteName',
      spec: {
        to: 'Spec',
        alike: 'priority',
        attributes: {
          grpc_route: {
            to: 'GrpcRoute',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  weighted_target: { to: 'WeightedTargets[]', alike: 'port virtual_node weight' },
                },
              },
              match: {
                to: 'Match',
                alike: 'method_name port service_name',
                attributes: {
                  metadata: {
                    to: 'Metadata[]',
                    alike: 'invert name',
                    attributes: {
                      match: {
                        to: 'Match',
                        alike: 'exact prefix regex suffix',
                        attributes: { range: { to: 'Range', alike: 'end start' } },
                      },
                    },
                  },
                },
              },
              retry_policy: {
                to: 'RetryPolicy',
                alike: 'grpc_retry_events http_retry_events max_retries tcp_retry_events',
                attributes: { per_retry_timeout: { to: 'PerRetryTimeout', alike: 'unit value' } },
              },
              timeout: {
                to: 'Timeout',
                attributes: {
                  idle: { to: 'Idle', alike: 'unit value' },
                  per_request: { to: 'PerRequest', alike: 'unit value' },
                },
              },
            },
          },
          http2_route: {
            to: 'Http2Route',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  weighted_target: { to: 'WeightedTargets[]', alike: 'port virtual_node weight' },
                },
              },
              match: {
                to: 'Match',
                alike: 'method port prefix scheme',
                attributes: {
                  header: {
                    to: 'Headers[]',
                    alike: 'invert name',
                    attributes: {
                      match: {
                        to: 'Match',
                        alike: 'exact prefix regex suffix',
                        attributes: { range: { to: 'Range', alike: 'end start' } },
                      },
                    },
                  },
                  path: { to: 'Path', alike: 'exact regex' },
                  query_parameter: {
                    to: 'QueryParameters[]',
                    alike: 'name',
                    attributes: { match: { to: 'Match', alike: 'exact' } },
                  },
                },
              },
              retry_policy: {
                to: 'RetryPolicy',
                alike: 'http_retry_events max_retries tcp_retry_events',
                attributes: { per_retry_timeout: { to: 'PerRetryTimeout', alike: 'unit value' } },
              },
              timeout: {
                to: 'Timeout',
                attributes: {
                  idle: { to: 'Idle', alike: 'unit value' },
                  per_request: { to: 'PerRequest', alike: 'unit value' },
                },
              },
            },
          },
          http_route: {
            to: 'HttpRoute',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  weighted_target: { to: 'WeightedTargets[]', alike: 'port virtual_node weight' },
                },
              },
              match: {
                to: 'Match',
                alike: 'method port prefix scheme',
                attributes: {
                  header: {
                    to: 'Headers[]',
                    alike: 'invert name',
                    attributes: {
                      match: {
                        to: 'Match',
                        alike: 'exact prefix regex suffix',
                        attributes: { range: { to: 'Range', alike: 'end start' } },
                      },
                    },
                  },
                  path: { to: 'Path', alike: 'exact regex' },
                  query_parameter: {
                    to: 'QueryParameters[]',
                    alike: 'name',
                    attributes: { match: { to: 'Match', alike: 'exact' } },
                  },
                },
              },
              retry_policy: {
                to: 'RetryPolicy',
                alike: 'http_retry_events max_retries tcp_retry_events',
                attributes: { per_retry_timeout: { to: 'PerRetryTimeout', alike: 'unit value' } },
              },
              timeout: {
                to: 'Timeout',
                attributes: {
                  idle: { to: 'Idle', alike: 'unit value' },
                  per_request: { to: 'PerRequest', alike: 'unit value' },
                },
              },
            },
          },
          tcp_route: {
            to: 'TcpRoute',
            attributes: {
              action: {
                to: 'Action',
                attributes: {
                  weighted_target: { to: 'WeightedTargets[]', alike: 'port virtual_node weight' },
                },
              },
              match: { to: 'Match', alike: 'port' },
              timeout: { to: 'Timeout', attributes: { idle: { to: 'Idle', alike: 'unit value' } } },
            },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_appmesh_virtual_router: {
    type: 'AWS::AppMesh::VirtualRouter',
    alike: 'mesh_name mesh_owner',
    attributes: {
      name: 'VirtualRouterName',
      spec: {
        to: 'Spec',
        attributes: {
          listener: {
            to: 'Listeners[]',
            attributes: { port_mapping: { to: 'PortMapping', alike: 'port protocol' } },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
  aws_appmesh_virtual_service: {
    type: 'AWS::AppMesh::VirtualService',
    alike: 'mesh_name mesh_owner',
    attributes: {
      name: 'VirtualServiceName',
      spec: {
        to: 'Spec',
        attributes: {
          provider: {
            to: 'Provider',
            attributes: {
              virtual_node: { to: 'VirtualNode', alike: 'virtual_node_name' },
              virtual_router: { to: 'VirtualRouter', alike: 'virtual_router_name' },
            },
          },
        },
      },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
