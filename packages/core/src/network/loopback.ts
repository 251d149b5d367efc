/** The names that are this machine by definition (RFC 6761, section 6.3), also as a complete name with its dot. */
const names = new Set(['127.0.0.1', 'localhost', 'localhost.', '[::1]'])

/** Whether a host name, as `URL.hostname` gives it, is this machine whatever a name server says. */
export function isLoopback(hostname: string): boolean {
  return names.has(hostname)
}
