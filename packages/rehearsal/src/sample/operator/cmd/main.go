// Command manager runs the Harbor operator: it keeps every Berth as its owner described it.
package main

import (
	"context"
	"flag"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/acme/harbor-operator/internal/controller"
)

// Set by GoReleaser through -ldflags.
var (
	version = "dev"
	commit  = "unknown"
)

func main() {
	namespace := flag.String("namespace", "", "the namespace to watch; every namespace when empty")
	flag.Parse()

	log := slog.New(slog.NewJSONHandler(os.Stderr, nil))
	log.Info("starting", "version", version, "commit", commit, "namespace", *namespace)

	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := controller.New(log, *namespace).Run(ctx); err != nil {
		log.Error("stopped", "error", err)
		os.Exit(1)
	}
}
