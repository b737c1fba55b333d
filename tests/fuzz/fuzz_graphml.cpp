// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "exchange/graphml.h"
#include "fabric/analysis.h"

/// Whatever is read can be analysed, written, and read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto graph = cw::exchange::fromGraphml({reinterpret_cast<const char*>(data), size}, "fuzz");
    if (!graph) return 0;
    const auto analysis = cw::fabric::analyse(*graph);
    if (analysis && analysis->bisection.lower_tbps > analysis->bisection.upper_tbps) std::abort();
    const auto again = cw::exchange::fromGraphml(cw::exchange::toGraphml(*graph), "fuzz");
    if (!again || again->links.size() != graph->links.size()) std::abort();
    return 0;
}
