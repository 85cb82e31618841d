export { compareSettings } from './compare-settings.js';
export { filesBelow, foldersUpTo, namedLike } from './list-files.js';
