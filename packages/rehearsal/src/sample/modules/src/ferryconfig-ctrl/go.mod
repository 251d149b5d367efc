module github.com/acme/ferry/src/ferryconfig-ctrl

go 1.24
