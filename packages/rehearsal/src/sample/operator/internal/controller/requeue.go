package controller

import "time"

// backoff says how long to wait before the next attempt after so many failures.
func backoff(failures int) time.Duration {
	wait := time.Second << min(failures, 6)
	return min(wait, resync)
}
