/**
 * Runs inside the network namespace, as the text of `node -e`: opens the world's port on the loopback there, hands
 * each connection to the socket that leads out, runs the command, and ends with its exit status.
 *
 * Arguments: port, path of the socket, command line. It must not use anything from outside its own body.
 */
function relay(): void {
  // The text runs as CommonJS, where `require` is at hand and import declarations are not.
  const net: typeof import('node:net') = require('node:net')
  const { execFileSync, spawn }: typeof import('node:child_process') = require('node:child_process')
  const { constants }: typeof import('node:os') = require('node:os')
  const [port, socket = '', program = '', ...args] = process.argv.slice(1)
  const up = [
    ['ip', 'link', 'set', 'lo', 'up'],
    ['ifconfig', 'lo', 'up']
  ]
  up.some(([command = '', ...rest]) => {
    try {
      execFileSync(command, rest, { stdio: 'ignore', env: { PATH: `${process.env.PATH}:/sbin:/usr/sbin` } })
      return true
    } catch {
      return false
    }
  })
  // The signal goes to the whole process group; the command decides what it makes of it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined)
  const server = net.createServer({ allowHalfOpen: true }, (inside) => {
    const outside = net.connect({ path: socket, allowHalfOpen: true })
    inside.on('error', () => outside.destroy()).pipe(outside)
    outside.on('error', () => inside.destroy()).pipe(inside)
  })
  server.listen(Number(port), '127.0.0.1', () => {
    const child = spawn(program, args, { stdio: 'inherit' })
    child.on('error', () => process.exit(127))
    child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
  })
  server.on('error', () => process.exit(126))
}

/** The relay as the text for `node -e`. */
export const relayText = `(${relay.toString()})()`
