export { Inbox } from '../admin/Inbox/index.js'
export { Icon, Logo } from '../admin/Logo/index.js'
export { Welcome } from '../admin/Welcome/index.js'
