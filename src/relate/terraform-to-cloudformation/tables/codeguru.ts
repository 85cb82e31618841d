import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_codeguruprofiler_profiling_group: {
    type: 'AWS::CodeGuruProfiler::ProfilingGroup',
    alike: 'compute_platform',
    attributes: { name: 'ProfilingGroupName', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_codegurureviewer_repository_association: {
    type: 'AWS::CodeGuruReviewer::RepositoryAssociation',
    alike: 'connection_arn name owner',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
}
