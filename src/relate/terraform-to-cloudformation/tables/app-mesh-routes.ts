import type { Attributes, Block, Tables } from '../table.ts'

const valueMatch: Block = {
  to: 'Match',
  alike: 'exact prefix regex suffix',
  attributes: { range: { to: 'Range', alike: 'end start' } },
}

const header: Block = {
  to: 'Headers[]',
  alike: 'invert name',
  attributes: { match: valueMatch },
}

const query_parameter: Block = {
  to: 'QueryParameters[]',
  alike: 'name',
  attributes: { match: { to: 'Match', alike: 'exact' } },
}

const target: Block = {
  to: 'Target',
  alike: 'port',
  attributes: {
    virtual_service: { to: 'VirtualService', alike: 'virtual_service_name' },
  },
}

/** A route of a gateway over HTTP, of either version. */
const gatewayRoute: Attributes = {
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
      target,
    },
  },
  match: {
    to: 'Match',
    alike: 'port prefix',
    attributes: {
      header,
      hostname: { to: 'Hostname', alike: 'exact suffix' },
      path: { to: 'Path', alike: 'exact regex' },
      query_parameter,
    },
  },
}

const weightedAction: Block = {
  to: 'Action',
  attributes: {
    weighted_target: { to: 'WeightedTargets[]', alike: 'port virtual_node weight' },
  },
}

const timeout: Block = {
  to: 'Timeout',
  attributes: {
    idle: { to: 'Idle', alike: 'unit value' },
    per_request: { to: 'PerRequest', alike: 'unit value' },
  },
}

/** A route over HTTP, of either version. */
const httpRoute: Attributes = {
  action: weightedAction,
  match: {
    to: 'Match',
    alike: 'method port prefix scheme',
    attributes: { header, path: { to: 'Path', alike: 'exact regex' }, query_parameter },
  },
  retry_policy: {
    to: 'RetryPolicy',
    alike: 'http_retry_events max_retries tcp_retry_events',
    attributes: { per_retry_timeout: { to: 'PerRetryTimeout', alike: 'unit value' } },
  },
  timeout,
}

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
                attributes: { target },
              },
              match: { to: 'Match', alike: 'port service_name' },
            },
          },
          http2_route: { to: 'Http2Route', attributes: gatewayRoute },
          http_route: { to: 'HttpRoute', attributes: gatewayRoute },
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
              action: weightedAction,
              match: {
                to: 'Match',
                alike: 'method_name port service_name',
                attributes: {
                  metadata: {
                    to: 'Metadata[]',
                    alike: 'invert name',
                    attributes: { match: valueMatch },
                  },
                },
              },
              retry_policy: {
                to: 'RetryPolicy',
                alike: 'grpc_retry_events http_retry_events max_retries tcp_retry_events',
                attributes: { per_retry_timeout: { to: 'PerRetryTimeout', alike: 'unit value' } },
              },
              timeout,
            },
          },
          http2_route: { to: 'Http2Route', attributes: httpRoute },
          http_route: { to: 'HttpRoute', attributes: httpRoute },
          tcp_route: {
            to: 'TcpRoute',
            attributes: {
              action: weightedAction,
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
