import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_appmesh_mesh: {
    type: 'AWS::AppMesh::Mesh',
    attributes: {
      name: 'MeshName',
      tags: { to: 'Tags', as: 'tags' },
      spec: {
        to: 'Spec',
        attributes: {
          egress_filter: { to: 'EgressFilter', alike: 'type' },
          service_discovery: { to: 'ServiceDiscovery', alike: 'ip_preference' },
        },
      },
    },
  },
}
