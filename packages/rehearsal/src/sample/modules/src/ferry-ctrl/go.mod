module github.com/acme/ferry/src/ferry-ctrl

go 1.24

// The shipyards grow together with the controller.
replace github.com/acme/ferry/src/shipyards => ../shipyards

require github.com/acme/ferry/src/shipyards v0.8.0
