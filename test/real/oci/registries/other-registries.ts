import { type RealRegistry, serveDistribution } from './docker-registry.ts'
import { start } from './start.ts'

/** Distribution 3, the registry that Docker's became: the newest that many people run. It lets everybody in. */
export function startDistribution(): Promise<RealRegistry> {
  return serveDistribution(process.env.SLIPWAY_DISTRIBUTION ?? '', async () => ({}))
}

/** A registry that keeps everything in memory, and is here because it lists referrers. */
export function startReferrers(): Promise<RealRegistry> {
  return start({ argv: [process.env.SLIPWAY_REFERRERS ?? ''], ready: /listening on 127\.0\.0\.1:(\d+)/ })
}
