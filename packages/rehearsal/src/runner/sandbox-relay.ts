/**
 * Runs inside the network namespace, as the text of `node -e`: opens the world's port on the loopback there, hands
 * each connection to the socket that leads out, runs the command, and ends with its exit status. With it everything
 * ends that the command left, where it is the first process of a process namespace.
 *
 * Arguments: port, path of the socket, command line. The standard input brings the environment of the command as a
 * line of JSON, then the names of signals for it; when it ends, whoever started this is gone. It must not use anything from outside its own body.
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
  const server = net.createServer({ allowHalfOpen: true }, (inside) => {
    const outside = net.connect({ path: socket, allowHalfOpen: true })
    inside.on('error', () => outside.destroy()).pipe(outside)
    outside.on('error', () => inside.destroy()).pipe(inside)
  })
  const fail = (error: Error): void => {
    process.stderr.write(`${program} cannot be started: ${error.message}\n`, () => process.exit(127))
  }
  const start = (env: NodeJS.ProcessEnv) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env })
    child.on('error', fail)
    child.on('exit', (code, signal) => process.exit(code ?? 128 + constants.signals[signal ?? 'SIGKILL']))
    return child
  }
  server.listen(Number(port), '127.0.0.1', () => {
    const { createInterface }: typeof import('node:readline') = require('node:readline')
    const lines = createInterface({ input: process.stdin })
    let child: ReturnType<typeof start> | undefined
    lines.on('line', (line) => {
      // Only the command is told, not what it has started, nor what stands around it.
      if (child !== undefined) child.kill(line as NodeJS.Signals)
      else {
        try {
          child = start(JSON.parse(line))
        } catch (error) {
          fail(error as Error) // an environment that is too large is told at once
        }
      }
    })
    lines.on('close', () => process.kill(0, 'SIGKILL'))
  })
  server.on('error', () => process.exit(126))
}

/** The relay as the text for `node -e`. */
export const relayText = `(${relay.toString()})()`
