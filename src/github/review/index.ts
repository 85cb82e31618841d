export { type Remark, settleReview } from './settle-review.ts'
