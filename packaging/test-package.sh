#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs the Debian package into a fresh Debian 12 in a temporary folder, starts both programs there, removes the package
# and shows that nothing stays behind. Needs root and a Debian mirror (taken from this machine's own sources).
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
[ "$(id -u)" -eq 0 ] || { echo "Please run as root: a Debian is set up in a folder." >&2; exit 1; }
command -v debootstrap >/dev/null || apt-get install -y -qq --no-install-recommends debootstrap
package="$(bash "$here/packaging/package.sh" | tail -n 1)"
mirror="$(apt-get indextargets --format '$(SITE) $(CODENAME) $(COMPONENT)' | awk '$2 == "bookworm" && $3 == "main" { print $1; exit }')"

root="$(mktemp -d /var/tmp/clusterwright-package-XXXXXX)"
chmod 755 "$root"
trap 'rm -rf "$root"' EXIT
echo "Setting up a fresh Debian 12"
debootstrap --variant=minbase bookworm "$root" "$mirror" >/dev/null
cp /etc/resolv.conf "$root/etc/resolv.conf" 2>/dev/null || true
mkdir -m 700 "$root/run/clusterwright"
cp "$package" "$root/tmp/clusterwright.deb"
inside() { chroot "$root" /usr/bin/env DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=/run/clusterwright HOME=/root "$@"; }
files() { (cd "$root" && find etc usr opt var/lib/dpkg/info -path '*clusterwright*' | sort); }

inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends /tmp/clusterwright.deb >/dev/null
echo "Installed $(inside dpkg-query -W -f '${Package} ${Version}, ${Installed-Size} KiB' clusterwright)"
inside clusterwright --version
inside clusterwright-cli new memphis-100k-h100 -o /tmp/memphis.cluster.json
inside clusterwright-cli check /tmp/memphis.cluster.json
inside clusterwright --exit-after-startup /tmp/memphis.cluster.json
inside clusterwright --export-pdf plans /tmp/memphis.cluster.json -o /tmp/plans.pdf
[ -s "$root/tmp/plans.pdf" ]

inside apt-get purge -y -qq clusterwright >/dev/null
left="$(files)"
[ -z "$left" ] || { echo "Left behind after removal:" >&2; echo "$left" >&2; exit 1; }
echo "The package installs, starts and leaves nothing behind."
