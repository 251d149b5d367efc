import type { Environment } from '../action/runner.ts'
import { isLoopback } from './loopback.ts'
import { parseAddress } from './server-address.ts'

/**
 * The proxy through which an address is reached, by the variables that all tools know: `https_proxy`, `http_proxy` and
 * `no_proxy`, in either case. This machine is never asked for through a proxy.
 */
export function proxyFor(url: URL, env: Environment): URL | undefined {
  if (isLoopback(url.hostname) || isExempt(url, env.no_proxy || env.NO_PROXY || '')) return undefined
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const value = env[name] || env[name.toUpperCase()] || ''
  return value === '' ? undefined : parseAddress(/^[a-z]+:\/\//i.test(value) ? value : `http://${value}`)
}

/** `example.org` and `.example.org` both stand for a host and everything under it, `*` for all; a port must fit. */
function isExempt({ hostname, port, protocol }: URL, list: string): boolean {
  const own = port === '' ? (protocol === 'https:' ? '443' : '80') : port
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '') return false
    if (entry === '*') return true
    const [, name = '', wanted] = /^(?:\*?\.)?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    return (wanted ?? own) === own && (hostname === name || hostname.endsWith(`.${name}`))
  })
}
