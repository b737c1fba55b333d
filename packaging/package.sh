#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the Debian package and says where it is.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
bash "$here/packaging/dependencies.sh"
bash "$here/packaging/build.sh" release
cd "$here/build/release"
cpack >"package.log" 2>&1 || { cat package.log >&2; exit 1; }
ls "$here"/build/release/package/*.deb
