import type { Tables } from '../table.ts'

export const tables: Tables = {
  aws_ivs_channel: {
    type: 'AWS::IVS::Channel',
    alike: 'authorized latency_mode name recording_configuration_arn type',
    attributes: { tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ivs_playback_key_pair: {
    type: 'AWS::IVS::PlaybackKeyPair',
    alike: 'name',
    attributes: { public_key: 'PublicKeyMaterial', tags: { to: 'Tags', as: 'tags' } },
  },
  aws_ivs_recording_configuration: {
    type: 'AWS::IVS::RecordingConfiguration',
    alike: 'name recording_reconnect_window_seconds',
    attributes: {
      destination_configuration: {
        to: 'DestinationConfiguration',
        attributes: { s3: { to: 'S3', alike: 'bucket_name' } },
      },
      tags: { to: 'Tags', as: 'tags' },
      thumbnail_configuration: {
        to: 'ThumbnailConfiguration',
        alike: 'recording_mode target_interval_seconds',
      },
    },
  },
}
