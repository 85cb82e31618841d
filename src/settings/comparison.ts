export { compareSettings } from './compare-settings.ts'
export { filesBelow, foldersUpTo, namedLike } from './list-files.ts'
