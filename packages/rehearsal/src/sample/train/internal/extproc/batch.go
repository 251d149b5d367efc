package extproc

// Batch puts requests for the same model together.
func Batch(requests []string, size int) [][]string {
	var batches [][]string
	for len(requests) > size {
		batches = append(batches, requests[:size])
		requests = requests[size:]
	}
	return append(batches, requests)
}
