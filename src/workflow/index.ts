export * from './decide.js'
export * from './define.js'
export * from './editorial.js'
export * from './required.js'
