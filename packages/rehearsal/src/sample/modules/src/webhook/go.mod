module github.com/acme/ferry/src/webhook

go 1.24
