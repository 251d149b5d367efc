import { updateProtection } from '../../rules/protection/change-protection.ts'
import { bodyOf, type Route } from '../request.ts'
import { reviewPolicy } from './body-settings.ts'
import { demandProtection, notEnabled } from './find-protection.ts'
import { reviewsShape } from './protection-shape.ts'

const path = '/repos/{owner}/{repo}/branches/{branch}/protection/required_pull_request_reviews'
const documentation = '/branches/branch-protection'

/** GET, PATCH and DELETE of the reviews that a branch protection demands. */
export const reviewRoutes: readonly Route[] = [
  {
    method: 'GET',
    path,
    documentation: `${documentation}#get-pull-request-review-protection`,
    handle: async (request) => {
      const { reviews } = (await demandProtection(request)).settings
      if (reviews === undefined) throw notEnabled('Pull request reviews')
      return { body: reviewsShape(request, reviews) }
    }
  },
  {
    method: 'PATCH',
    path,
    documentation: `${documentation}#update-pull-request-review-protection`,
    handle: async (request) => {
      const protection = await demandProtection(request)
      const body = bodyOf<'repos/update-pull-request-review-protection'>(request)
      const reviews = reviewPolicy(request, body, protection.settings.reviews)
      await updateProtection(request, request.repository, protection, { reviews })
      return { body: reviewsShape(request, reviews) }
    }
  },
  {
    method: 'DELETE',
    path,
    documentation: `${documentation}#delete-pull-request-review-protection`,
    handle: async (request) => {
      const protection = await demandProtection(request)
      if (protection.settings.reviews === undefined) throw notEnabled('Pull request reviews')
      await updateProtection(request, request.repository, protection, { reviews: undefined })
      return { status: 204 }
    }
  }
]
