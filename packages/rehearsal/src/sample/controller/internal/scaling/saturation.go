package scaling

// Saturated tells whether a workload uses nearly all that it was given.
func Saturated(used, given float64) bool {
	return given > 0 && used/given > 0.9
}
