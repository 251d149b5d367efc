module github.com/acme/ferry/src/shipyards

go 1.24
