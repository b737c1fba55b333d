#!/usr/bin/env bash
# SPDX-FileCopyrightText: Clusterwright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Installs what the build (and, with --tests, the tests) need on Debian 12; with --benchmarks also the programs that the
# benchmarks compare with. Does nothing when all is there.
set -euo pipefail

build_packages=(
  g++ cmake ninja-build ccache
  qt6-base-dev qt6-l10n-tools qt6-tools-dev-tools qt6-translations-l10n libqt6svg6-dev qt6-charts-dev libqt6opengl6-dev libgl-dev
  libboost-dev nlohmann-json3-dev libfmt-dev libcli11-dev libexpected-dev libyaml-cpp-dev libpugixml-dev
  libeigen3-dev libspectra-dev libmetis-dev libxlsxwriter-dev libdxflib-dev
  fonts-inter fonts-noto-cjk
)
test_packages=(libbenchmark-dev poppler-utils libxml2-utils python3-jsonschema
  ibsim-utils opensm infiniband-diags slurmctld slurm-client python3-ezdxf
  desktop-file-utils appstream mandoc)
benchmark_packages=(libigraph-dev libscotch-dev python3-networkx)

wanted=("${build_packages[@]}")
for option in "$@"; do
  case "$option" in
    --tests) wanted+=("${test_packages[@]}") ;;
    --benchmarks) wanted+=("${test_packages[@]}" "${benchmark_packages[@]}") ;;
    *) echo "dependencies.sh: what is $option? --tests or --benchmarks" >&2; exit 2 ;;
  esac
done

missing=()
for package in "${wanted[@]}"; do
  dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q "install ok installed" || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "Please run as root, or install sudo: these packages are missing: ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
