import { lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Networks that are nobody's on the open internet: our own machine, the house, the cloud's own services, examples. */
const PRIVATE_4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3',
]
/** Of IPv6 only this is the open internet, without the parts that stand for IPv4 addresses or for examples. */
const OPEN_6 = '2000::/3'
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const listOf = (subnets: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList()
  for (const subnet of subnets) {
    const [net, bits] = subnet.split('/') as [string, string]
    list.addSubnet(net, Number(bits), family)
  }
  return list
}

const private4 = listOf(PRIVATE_4, 'ipv4')
const open6 = listOf([OPEN_6], 'ipv6')
const closed6 = listOf(CLOSED_6, 'ipv6')

/** Is this IP address one of the open internet? */
export const isOpen = (address: string): boolean =>
  isIP(address) === 4
    ? !private4.check(address, 'ipv4')
    : open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')

/** Our own machine, named as such: for trying things out. A name that merely leads here is not. */
export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)

/**
 * May a webhook go to this address? https to the open internet, or anything on this very machine; with `allowPrivate`
 * any http or https address. What a name leads to is judged again when the connection is made.
 */
export const isAllowedUrl = (text: string, allowPrivate: boolean): boolean => {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || url.username || url.password || url.hash) return false
  if (allowPrivate || isLoopback(url.hostname)) return /^https?:$/.test(url.protocol)
  if (url.protocol !== 'https:' || url.hostname === '') return false
  return isIP(bare(url.hostname)) === 0 || isOpen(bare(url.hostname))
}

/** Resolves names for a connection, and refuses those that lead inside: a name may lead elsewhere than it did. */
export const openLookup: LookupFunction = (hostname, options, callback) =>
  resolve(hostname, { ...options, all: true }, (error, found) => {
    const inside = found?.some(({ address }) => !isOpen(address))
    if (error || inside) {
      const reason = error ?? Object.assign(new Error('the name leads inside'), { code: 'PRIVATE_ADDRESS' })
      return callback(reason, '', 4)
    }
    if (options.all) return callback(null, found)
    callback(null, found[0]!.address, found[0]!.family)
  })
