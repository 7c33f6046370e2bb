export { missingFrom, trailLines } from './exported.js'
export { type Problem, verify, type Verified } from './verify.js'
