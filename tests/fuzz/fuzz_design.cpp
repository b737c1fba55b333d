// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <cstdint>
#include <cstdlib>

#include "evaluation/evaluator.h"
#include "storage/storage.h"

namespace {

/// Assessing a design costs a thousand times what reading it does: the large ones are left to the tests of hostile files.
constexpr std::size_t most_bytes_assessed = 20'000;

}  // namespace

/// Whatever is read is written and read again as itself, and has an assessment, twice the same.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto opened = cw::storage::open({reinterpret_cast<const char*>(data), size});
    if (!opened) return 0;
    const std::string canonical = cw::storage::toJson(opened->document);
    const auto again = cw::storage::fromJson(canonical);
    if (!again || !(*again == opened->document) || cw::storage::toJson(*again) != canonical) std::abort();
    if (size > most_bytes_assessed) return 0;
    const auto assessment = cw::evaluation::evaluate(opened->document);
    if (cw::evaluation::toJson(assessment).empty() || cw::evaluation::findingsToJson(assessment).empty()) std::abort();
    return 0;
}
