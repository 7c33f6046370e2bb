export { missingFrom, trailLines } from './exported.js'
export { type Problem, verify, type Verified } from './verify.js'
export { asOfOneMoment, type View } from './rows.js'
