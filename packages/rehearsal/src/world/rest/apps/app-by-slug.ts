import { appsOf } from '../../accounts/apps.ts'
import { notFound } from '../errors.ts'
import { parameter, type WorldRoute } from '../request.ts'
import { appShape } from './app-shape.ts'

/** GET /apps/{app_slug}: an App that the world was told of, or GitHub Actions. */
export const appBySlug: WorldRoute = {
  scope: 'world',
  method: 'GET',
  path: '/apps/{app_slug}',
  documentation: '/apps/apps#get-an-app',
  handle: async (call) => {
    const slug = parameter(call, 'app_slug')
    const isKnown = slug === 'github-actions' || appsOf(call.state).some((app) => app.slug === slug)
    if (!isKnown) throw notFound()
    return { body: appShape(call, slug) }
  }
}
