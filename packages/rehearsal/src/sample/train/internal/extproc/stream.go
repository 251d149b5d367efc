// Package extproc rewrites what passes the proxy.
package extproc

import "sync"

// Stream collects the answer of a model. It may be written from several goroutines.
type Stream struct {
	mutex sync.Mutex
	bytes []byte
}

// Write adds a part of the answer.
func (stream *Stream) Write(part []byte) (int, error) {
	stream.mutex.Lock()
	defer stream.mutex.Unlock()
	stream.bytes = append(stream.bytes, part...)
	return len(part), nil
}

// Bytes is the answer so far.
func (stream *Stream) Bytes() []byte {
	stream.mutex.Lock()
	defer stream.mutex.Unlock()
	return stream.bytes
}
