/** What a run judges by where nothing is named. */
export const defaultPack = 'aws-foundations'
