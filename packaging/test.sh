#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what is missing, builds, and runs every test.
# Before that the fuzz targets of all parsers run under the sanitizers. The last lines are the ctest summary.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
bash "$here/packaging/dependencies.sh" --tests
bash "$here/packaging/build.sh" fuzz
(cd "$here/build/fuzz" && ctest --output-on-failure --no-tests=error -R '^fuzz\.' -j "$(nproc)")
bash "$here/packaging/build.sh" release
cd "$here/build/release"
ctest --output-on-failure --no-tests=error -j "$(nproc)" "$@"
