#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds Clusterwright and opens the Memphis design in the editor.
# Without a display it writes that design's papers instead and says where.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
bash "$here/packaging/dependencies.sh"
bash "$here/packaging/build.sh" release --target clusterwright clusterwright-cli

bin="$here/build/release/bin"
out="$here/build/memphis"
design="$out/memphis-100k-h100.cluster.json"
mkdir -p "$out"
[ -e "$design" ] || "$bin/clusterwright-cli" new memphis-100k-h100 -o "$design"

if [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; then
  exec "$bin/clusterwright" "$design"
fi

"$bin/clusterwright-cli" evaluate "$design" --json >"$out/assessment.json"
"$bin/clusterwright" --export-pdf plans "$design" -o "$out/plans.pdf"
"$bin/clusterwright" --export-pdf pack "$design" -o "$out/pack.pdf"
cat <<EOF
There is no display, so the papers were written instead:
  design       $design
  assessment   $out/assessment.json
  drawings     $out/plans.pdf
  board slides $out/pack.pdf
EOF
