// As main.py.
package main

import (
	"bufio"
	"encoding/base64"
	"fmt"
	"net/http"
	"os"
	"strings"
)

func main() {
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		parts := strings.Split(lines.Text(), "\t")
		body, _ := base64.StdEncoding.DecodeString(parts[1])
		headers := http.Header{}
		for _, one := range strings.Split(parts[2], "|") {
			if name, value, found := strings.Cut(one, "="); found {
				headers.Set(name, value)
			}
		}
		check := verifySignature
		if parts[0] == "standard" {
			check = verifyStandardSignature
		}
		if check(headers.Get, body) {
			fmt.Println(1)
		} else {
			fmt.Println(0)
		}
	}
}
