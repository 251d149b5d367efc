// Package controller reconciles berths.
package controller

import (
	"context"
	"log/slog"
	"time"
)

// Controller brings berths to the state that their owners described.
type Controller struct {
	log       *slog.Logger
	namespace string
}

// New makes a controller for one namespace, or for all of them when it is empty.
func New(log *slog.Logger, namespace string) *Controller {
	return &Controller{log: log, namespace: namespace}
}

// Run reconciles until the context ends.
func (c *Controller) Run(ctx context.Context) error {
	tick := time.NewTicker(resync)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-tick.C:
			c.log.Debug("reconciling", "namespace", c.namespace)
		}
	}
}

const resync = 30 * time.Second
