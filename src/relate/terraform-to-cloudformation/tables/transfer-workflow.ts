import type { Part, Tables } from '../table.ts'

const step: Part = {
  alike: 'type',
  attributes: {
    copy_step_details: {
      to: 'CopyStepDetails',
      alike: 'name overwrite_existing source_file_location',
      attributes: {
        destination_file_location: {
          to: 'DestinationFileLocation',
          attributes: { s3_file_location: { to: 'S3FileLocation', alike: 'bucket key' } },
        },
      },
    },
    custom_step_details: {
      to: 'CustomStepDetails',
      alike: 'name source_file_location target timeout_seconds',
    },
    decrypt_step_details: {
      to: 'DecryptStepDetails',
      alike: 'name overwrite_existing source_file_location type',
      attributes: {
        destination_file_location: {
          to: 'DestinationFileLocation',
          attributes: {
            efs_file_location: { to: 'EfsFileLocation', alike: 'file_system_id path' },
            s3_file_location: { to: 'S3FileLocation', alike: 'bucket key' },
          },
        },
      },
    },
    delete_step_details: { to: 'DeleteStepDetails', alike: 'name source_file_location' },
    tag_step_details: {
      to: 'TagStepDetails',
      alike: 'name source_file_location',
      attributes: { tags: { to: 'Tags[]', alike: 'key value' } },
    },
  },
}

export const tables: Tables = {
  aws_transfer_workflow: {
    type: 'AWS::Transfer::Workflow',
    alike: 'description',
    attributes: {
      on_exception_steps: { to: 'OnExceptionSteps[]', ...step },
      steps: { to: 'Steps[]', ...step },
      tags: { to: 'Tags', as: 'tags' },
    },
  },
}
