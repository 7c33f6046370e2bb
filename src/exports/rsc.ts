export { Icon, Logo } from '../admin/Logo/index.js'
export { Welcome } from '../admin/Welcome/index.js'
