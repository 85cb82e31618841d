export { ownLogin } from './own-comment.ts'
export {
  type CommentMode,
  type CommentOutcome,
  commentModes,
  markerOf,
  settleComment,
} from './settle-comment.ts'
