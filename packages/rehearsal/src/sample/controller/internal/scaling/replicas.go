// Package scaling decides how many replicas a workload has.
package scaling

// Replicas tells how many replicas a height of the tide, in metres, asks for: never none.
func Replicas(height float64) int {
	if height < 1 {
		return 1
	}
	return int(height)
}
