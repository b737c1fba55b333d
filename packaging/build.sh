#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds one preset (default: release). More arguments go to the build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
preset="${1:-release}"
shift || true
# Checkouts in other folders share the compiler cache.
export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1
# What ccache asks for where headers are precompiled.
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
cmake --preset "$preset" >"/tmp/clusterwright-configure-$$.log" 2>&1 || { cat "/tmp/clusterwright-configure-$$.log" >&2; rm -f "/tmp/clusterwright-configure-$$.log"; exit 1; }
rm -f "/tmp/clusterwright-configure-$$.log"
cmake --build --preset "$preset" "$@"
