#!/usr/bin/env bash
# Stops what wordpress-up.sh started, by the numbers of its own processes. "purge" deletes its files as well.
set -euo pipefail
state=${STATE:-${TMPDIR:-/tmp}/film-review-wordpress-${PORT:-8081}${WORDPRESS:+-$(basename "$WORDPRESS")}}
for name in httpd mysql; do
  file=$state/run/$name.pid
  [ -s "$file" ] || continue
  pid=$(cat "$file")
  # The number may belong to somebody else by now.
  if [ -r "/proc/$pid/cmdline" ] && tr '\0' ' ' <"/proc/$pid/cmdline" | grep -q -- "$state"; then
    kill "$pid"
    for _ in $(seq 100); do
      kill -0 "$pid" 2>/dev/null || break
      sleep 0.1
    done
  fi
  rm -f "$file"
done
if [ "${1:-}" = purge ]; then rm -rf "$state"; fi
