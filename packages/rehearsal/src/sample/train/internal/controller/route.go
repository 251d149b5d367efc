// Package controller knows which backend serves a model.
package controller

// Route sends the requests for a model to a backend.
type Route struct {
	Model   string
	Backend string
}

// Configuration is what the proxy is told of a route.
func Configuration(route Route) string {
	return route.Model + " -> " + route.Backend
}
